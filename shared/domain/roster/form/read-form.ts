import { squeeze } from '../half-width.ts';
import { headerLabel } from '../header/header-key.ts';
import { isHeading } from '../header/is-heading.ts';
import { type Cell, cellText, isBlankCell, type SheetGrid } from '../sheet-grid.ts';
import { tidyText } from '../values/read-text.ts';
import { isStationLabel } from './read-station-form.ts';

/** Forms fit on a page or two; a sheet with more lines is a table. */
const MAX_LINES = 200;
const FEWEST_LABELS = 3;
const LONGEST_LABEL = 40;

const FORM_LABEL =
  /(?:区县|所属街道|街道\(乡镇\)|所属社区|人员|组织|支部|党委|经费|拨付|途径|面貌|书记|负责人|联系人|地址|用房|场地|活动|服务|费用|单位|楼宇)(?:\([^)]*\))?$/;

function isLabel(cell: Cell): cell is string {
  if (typeof cell !== 'string') return false;
  const text = squeeze(cell).replace(/:$/, '');
  return (
    text !== '' &&
    text.length <= LONGEST_LABEL &&
    !/^\d/.test(text.replace(/^\d{4}年/, '')) &&
    (isHeading(text) || FORM_LABEL.test(text) || isStationLabel(text))
  );
}

interface Pairs {
  entries: [string, string][];
  cells: number;
}

/** A label that begins with 其中 says what the label before it counts. */
function qualify(label: string, before: string | undefined): string {
  return /^其中/.test(label) && before !== undefined ? `${before}/${label}` : label;
}

function readLine(cells: readonly Cell[], pairs: Pairs): void {
  const filled = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => !isBlankCell(cell));
  pairs.cells += filled.length;
  let group = '';
  let before: string | undefined;
  for (let i = 0; i < filled.length; i++) {
    const at = filled[i];
    if (!at || !isLabel(at.cell)) continue;
    const label = headerLabel(at.cell).replace(/[:：]$/, '');
    const value = filled[i + 1];
    const after = filled[i + 2];
    // Two labels before one number: the first only groups.
    if (value && isLabel(value.cell) && after && !isLabel(after.cell) && typeof after.cell === 'number') {
      group = label;
      pairs.cells--;
      continue;
    }
    const full = qualify(group === '' ? label : `${group}/${label}`, before);
    before = label;
    group = '';
    const valued = value !== undefined && !(isLabel(value.cell) && value.index > at.index + 1);
    pairs.entries.push([full, valued ? tidyText(cellText(value.cell)) : '']);
    if (valued) i++;
  }
}

/**
 * The labels and values of a form, where a label stands left of its value (商务站名称 | 盛源大厦工作站 | …).
 * Null when the sheet does not read like one.
 */
export function readForm(grid: SheetGrid): Record<string, string> | null {
  if (grid.rows.length > MAX_LINES) return null;
  const pairs: Pairs = { entries: [], cells: 0 };
  for (const row of grid.rows) {
    if (row.filter((cell) => !isBlankCell(cell)).length > 1) readLine(row, pairs);
  }
  const valued = pairs.entries.filter(([, value]) => value !== '').length;
  if (valued < FEWEST_LABELS || pairs.entries.length + valued < pairs.cells * 0.6) return null;
  return Object.fromEntries(pairs.entries);
}
