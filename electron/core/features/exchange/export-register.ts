import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import type { Release } from '#shared/contract/release.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { plainFileName } from '../../file-name.ts';
import { writeInWorker } from '../../office/write-in-worker.ts';
import { pageMark } from '../../releases/page-mark.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { keepCopies } from './keep-copies.ts';
import { countFirms, toRegisterLines } from './register-lines.ts';
import { findBuildingPlaces, readRegister } from './store.ts';

/** Building, floor, room and name stay in sight. */
const FROZEN = 4;

/** The register as one sheet to read, print, change and import again. */
export async function exportRegister(
  core: Core,
  { buildingIds, release }: { buildingIds?: readonly string[] | undefined; release: Release },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const day = today(core);
  const register = readRegister(core.file, day, buildingIds ?? null);
  const { columns, rows } = toRegisterLines(register, release.level, translator('zh'));
  const [only, another] = buildingIds ? findBuildingPlaces(core.file, buildingIds) : [];
  const title = `${only && !another ? only.name : ''}入驻单位登记表`;
  const name = plainFileName(`${title}-${day}.xlsx`);
  const { office } = await readSignOff(core);
  const recorded = recordRelease(core, name, rows.length, release);
  const total = rows.length * release.copies;
  let written = 0;
  const makeCopy = async (number: string): Promise<Uint8Array<ArrayBuffer>> => {
    const spec = {
      sheetName: '入驻单位',
      pageTitle: `${title}（${day}）`,
      ...(release.watermark && { pageMark: pageMark(office, number) }),
      titles: null,
      columns,
      hints: null,
      frozenColumns: FROZEN,
      blankRows: 0,
      isProtected: false,
      namesRecords: true,
    };
    const bytes = await writeInWorker({ kind: 'table', spec }, rows, signal, (done) =>
      report({ type: 'progress', stage: 'printing', done: written + done, total }),
    );
    written += rows.length;
    return bytes;
  };
  return keepCopies(core, name, recorded, makeCopy, { firms: countFirms(register), rows: rows.length });
}
