import { cellAt, cellText, isBlankCell, type Merge, type SheetGrid } from '../roster/sheet-grid.ts';
import type { FormField, FormFigure, FormSource } from './form-sources.ts';

/** What a cell of a form gets; 0-based place. */
export interface FormPlace {
  row: number;
  column: number;
  source: FormSource;
}

/** Further to the right a value no longer belongs to its label. */
const FURTHEST = 6;
/** Fewer headings side by side are no list. */
const FEWEST_HEADINGS = 3;

/** How offices word the labels of values, without white space, brackets and units. */
const FIGURES: Record<string, FormFigure> = {
  单位数: 'firms',
  单位总数: 'firms',
  入驻单位数: 'firms',
  入驻单位总数: 'firms',
  企业总数: 'firms',
  入驻企业数: 'firms',
  已建立党组织: 'setUp',
  已建党组织: 'setUp',
  已建立党组织单位数: 'setUp',
  已单独建立党组织: 'independent',
  单独建立党组织: 'independent',
  独立建立党组织: 'independent',
  已建立联合党支部的: 'joint',
  已建立联合党支部: 'joint',
  联合建立党组织: 'joint',
  联合党支部数: 'jointBranches',
  具有3名以上党员的: 'jointWithThree',
  未建立党组织: 'notSetUp',
  未建党组织: 'notSetUp',
  应建尚未建立党组织的: 'dueNotSetUp',
  应建尚未建立党组织: 'dueNotSetUp',
  应建未建: 'dueNotSetUp',
  仅有个别党员的: 'fewMembers',
  仅有个别党员: 'fewMembers',
  没有党员的: 'noMembers',
  没有党员: 'noMembers',
  党员数: 'members',
  党员总数: 'members',
  党员人数: 'members',
  正式党员: 'fullMembers',
  正式党员数: 'fullMembers',
  预备党员: 'probationary',
  预备党员数: 'probationary',
  在岗职工: 'staff',
  从业人员: 'staff',
  从业人员数: 'staff',
  职工总数: 'staff',
  专职党群工作者: 'workers',
  专职党群工作者数: 'workers',
  楼宇总数: 'buildings',
  楼宇数: 'buildings',
  商务楼宇数: 'buildings',
  商务楼宇总数: 'buildings',
  已建楼宇党组织: 'buildingsWithOrg',
  已建楼宇党组织的楼宇: 'buildingsWithOrg',
  空白楼宇: 'buildingsBlank',
  空白楼宇数: 'buildingsBlank',
  组织覆盖率: 'organizationRate',
  党的组织覆盖率: 'organizationRate',
  工作覆盖率: 'workRate',
  党的工作覆盖率: 'workRate',
  应建数: 'due',
  应建单位数: 'due',
  已建数: 'dueSetUp',
  应建已建率: 'dueRate',
  填报单位: 'office',
  负责人: 'head',
  审核人: 'reviewer',
  填表人: 'preparer',
  联系电话: 'phone',
  填报时间: 'filledInOn',
  填报日期: 'filledInOn',
  报出时间: 'filledInOn',
  报出日期: 'filledInOn',
  统计截止: 'asOf',
};

/** How they word the headings of lists. */
const FIELDS: Record<string, FormField> = {
  序号: 'number',
  楼宇名称: 'name',
  楼宇: 'name',
  商务楼宇名称: 'name',
  街道: 'street',
  所属街道: 'street',
  社区: 'community',
  所属社区: 'community',
  楼宇党组织: 'org',
  楼宇党组织名称: 'org',
  党组织名称: 'org',
  服务站点: 'station',
  入驻单位: 'firms',
  入驻单位数: 'firms',
  入驻企业数: 'firms',
  单位数: 'firms',
  员工数: 'staff',
  从业人员数: 'staff',
  党员数: 'members',
  党员总数: 'members',
  正式党员: 'fullMembers',
  独立: 'independent',
  单独建立: 'independent',
  独立党组织: 'independent',
  联合: 'joint',
  联合建立: 'joint',
  已建党组织: 'setUp',
  应建未建: 'dueNotSetUp',
  仅有个别党员: 'fewMembers',
  没有党员: 'noMembers',
  组织覆盖率: 'organizationRate',
  工作覆盖率: 'workRate',
  应建已建率: 'dueRate',
  专职党群工作者: 'workers',
};

/**
 * What the labels of a sheet seem to ask for: under a line of headings a list, to the right of a label a value.
 * Only blank cells; a person looks at it before anything is filled.
 */
export function suggestCells(grid: SheetGrid): FormPlace[] {
  const lists = grid.rows.flatMap((_, row) => suggestList(grid, row));
  const headings = new Set(lists.map(({ headingRow }) => headingRow));
  const values = grid.rows.flatMap((cells, row) => {
    if (headings.has(row)) return [];
    return cells.flatMap((cell, column) => {
      const figure = FIGURES[labelOf(cellText(cell))];
      const to = figure === undefined ? null : blankRightOf(grid, row, column);
      if (figure === undefined || to === null) return [];
      return [{ row, column: to, source: { kind: 'figure', figure } as const }];
    });
  });
  return [...lists.map(({ headingRow: _, ...place }) => place), ...values];
}

/** The places of a list whose headings stand in a row; none where they are too few, or name no building. */
function suggestList(grid: SheetGrid, row: number): (FormPlace & { headingRow: number })[] {
  const cells = grid.rows[row] ?? [];
  const found = cells.flatMap((cell, column) => {
    const field = FIELDS[labelOf(cellText(cell))];
    return field === undefined ? [] : [{ field, column }];
  });
  if (found.length < FEWEST_HEADINGS || !found.some(({ field }) => field === 'name')) return [];
  const isBlankList = grid.rows
    .slice(0, row)
    .some((above) => above.some((cell) => isTitleOf(cellText(cell), '空白楼宇')));
  const list = isBlankList ? 'blank' : 'building';
  return found.flatMap(({ field, column }) => {
    const below = Math.max(row, mergeAt(grid, row, column)?.bottom ?? row) + 1;
    if (!isBlankCell(cellAt(grid, below, column))) return [];
    return [{ row: below, column, headingRow: row, source: { kind: 'list', list, field } as const }];
  });
}

/** The column of the first blank cell to the right of a label; null where another text comes before it. */
function blankRightOf(grid: SheetGrid, row: number, column: number): number | null {
  const after = (mergeAt(grid, row, column)?.right ?? column) + 1;
  for (let at = after; at < after + FURTHEST; at++) {
    const cell = cellAt(grid, row, at);
    if (isBlankCell(cell)) return mergeAt(grid, row, at)?.left ?? at;
    // Units and dashes stand between a label and its value.
    if (!/^[家个名座幢人%—\-/]?$/.test(cellText(cell).trim())) return null;
  }
  return null;
}

/** True for a text that names something without being the label of its number. */
function isTitleOf(text: string, name: string): boolean {
  return text.includes(name) && FIGURES[labelOf(text)] === undefined;
}

function mergeAt({ merges }: SheetGrid, row: number, column: number): Merge | undefined {
  return merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** `  其中：（1）没有党员的（家）` → `没有党员的`. */
function labelOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/^其中[::]?/, '')
    .replace(/^[\d一二三四五六七八九十]+[、..]/, '')
    .replace(/[::]$/, '');
}
