import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import type { Mask } from '#shared/domain/exchange/mask.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { plainFileName, XLSX_TYPE } from './file-name.ts';
import { keepFile } from './made-files.ts';
import { countFirms, toRegisterLines } from './register-lines.ts';
import { findBuildingPlaces, readRegister } from './store.ts';
import { writeTable } from './write-table.ts';

/** Building, floor, room and name stay in sight. */
const FROZEN = 4;

/** The register as one sheet to read, print, change and import again. */
export async function exportRegister(
  core: Core,
  { buildingIds, mask }: { buildingIds?: readonly string[] | undefined; mask: Mask },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const day = today(core);
  const register = readRegister(core.file, day, buildingIds ?? null);
  const { columns, rows } = toRegisterLines(register, mask, translator('zh'));
  const [only, another] = buildingIds ? findBuildingPlaces(core.file, buildingIds) : [];
  const title = `${only && !another ? only.name : ''}入驻单位登记表`;
  let done = 0;
  const bytes = await writeTable(
    {
      sheetName: '入驻单位',
      pageTitle: `${title}（${day}）`,
      titles: null,
      columns,
      hints: null,
      rows,
      frozenColumns: FROZEN,
      blankRows: 0,
      isProtected: false,
    },
    () => report({ type: 'progress', stage: 'printing', done: ++done, total: rows.length }),
    signal,
  );
  const file = new File([bytes], plainFileName(`${title}-${day}.xlsx`), { type: XLSX_TYPE });
  return keepFile(core, file, { firms: countFirms(register), rows: rows.length });
}
