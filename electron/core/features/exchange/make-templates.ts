import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import type { CustomColumn } from '#shared/domain/custom-column/custom-column.ts';
import { toCellText } from '#shared/domain/exchange/cell-text.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { listKeptColumns } from '../../custom-columns/kept-columns.ts';
import { distinctNames, plainFileName, XLSX_TYPE, ZIP_TYPE } from '../../file-name.ts';
import { keepFile } from '../../made-files.ts';
import { type TableSpec, writeTable } from '../../office/write-table.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { writeZip } from '../../write-zip.ts';
import { countFirms, toRegisterLines } from './register-lines.ts';
import { type BuildingPlace, findBuildingPlaces, type RegisterRow, readRegister } from './store.ts';

/** Floor, room and name stay in sight. */
const FROZEN = 3;
const LONGEST_RECEIVER = 200;
const BLANK_ROWS = 30;
/** A form says itself what it is for; the log of releases says it, too. */
const RELEASE = { level: 'none', purpose: '采集核对', copies: 1, watermark: false } as const;

/**
 * The collection forms of buildings. Each is a workbook of its own, because each goes to another property
 * company, which must not see the firms of the others; several come in one .zip.
 */
export async function makeTemplates(
  core: Core,
  buildingIds: readonly string[],
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const buildings = findBuildingPlaces(core.file, buildingIds);
  const [first] = buildings;
  if (!first) throw new AppError('row-not-found', { table: 'building', id: buildingIds.join(' ') });
  const day = today(core);
  const register = readRegister(core.file, day, buildingIds);
  const byBuilding = Map.groupBy(register, ({ buildingId }) => buildingId);
  recordRelease(core, `采集表-${day}`, register.length, {
    ...RELEASE,
    receiver: `${buildings.map(({ name }) => name).join('、')}物业`.slice(0, LONGEST_RECEIVER),
  });
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let done = 0;
  const total = register.length + buildings.length;
  const tell = (): void => report({ type: 'progress', stage: 'printing', done: ++done, total });
  const kept = listKeptColumns(core.file.reader, 'firm');
  for (const building of buildings) {
    signal.throwIfAborted();
    const spec = describeForm(building, byBuilding.get(building.id) ?? [], kept);
    files.push({
      name: plainFileName(`${building.name}采集表.xlsx`),
      bytes: await writeTable(spec, tell),
    });
    tell();
  }
  const counts = { firms: countFirms(register), rows: register.length };
  const [only, another] = files;
  if (only && !another) return keepFile(core, new File([only.bytes], only.name, { type: XLSX_TYPE }), counts);
  const names = distinctNames(files.map(({ name }) => name));
  const zip = writeZip(files.map(({ bytes }, i) => ({ name: names[i] ?? '', bytes })));
  return keepFile(core, new File([zip], `采集表-${day}.zip`, { type: ZIP_TYPE }), counts);
}

function describeForm(
  building: BuildingPlace,
  register: readonly RegisterRow[],
  kept: readonly CustomColumn[],
): TableSpec {
  const lines = toRegisterLines(register, 'none', translator('zh'), kept, new Set(['building']));
  const name = toCellText(building.name);
  return {
    ...lines,
    sheetName: '采集表',
    pageTitle: '',
    titles: {
      title: `${name}入驻单位采集表`,
      line: [
        `所在区：${building.district ?? ''}`,
        `所属街道：${[building.street, building.community].filter(Boolean).join(' ')}`,
        `楼宇名称：${name}`,
        '填报单位（盖章）：',
        '填表人及电话：',
        '填报日期：',
      ],
    },
    frozenColumns: FROZEN,
    blankRows: BLANK_ROWS,
    isProtected: true,
    namesRecords: true,
  };
}
