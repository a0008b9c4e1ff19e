import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import type { Release } from '#shared/contract/release.ts';
import { type Core, today } from '../../core.ts';
import { plainFileName } from '../../file-name.ts';
import { runWritingThread } from '../../office/write-in-worker.ts';
import { pageMark } from '../../releases/page-mark.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { EXCHANGE_PROGRAM, type ExchangeJob } from './exchange-job.ts';
import { keepCopies } from './keep-copies.ts';
import { countRegister, findBuildingPlaces } from './store.ts';

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
  const counts = countRegister(core.file, day, buildingIds ?? null);
  const [only, another] = buildingIds ? findBuildingPlaces(core.file, buildingIds) : [];
  const title = `${only && !another ? only.name : ''}入驻单位登记表`;
  const name = plainFileName(`${title}-${day}.xlsx`);
  const { office } = await readSignOff(core);
  const recorded = recordRelease(core, name, counts.rows, release);
  const total = counts.rows * release.copies;
  let written = 0;
  const makeCopy = async (number: string): Promise<Uint8Array<ArrayBuffer>> => {
    const job: ExchangeJob = {
      kind: 'register',
      path: core.file.path,
      day,
      level: release.level,
      buildingIds: buildingIds ?? null,
      sheet: {
        sheetName: '入驻单位',
        pageTitle: `${title}（${day}）`,
        ...(release.watermark && { pageMark: pageMark(office, number) }),
        titles: null,
        hints: null,
        frozenColumns: FROZEN,
        blankRows: 0,
        isProtected: false,
        namesRecords: true,
      },
    };
    const bytes = await runWritingThread<ExchangeJob>(
      EXCHANGE_PROGRAM,
      (send) => send(job),
      signal,
      (done) => report({ type: 'progress', stage: 'printing', done: written + done, total }),
    );
    written += counts.rows;
    return bytes;
  };
  return keepCopies(core, name, recorded, makeCopy, counts);
}
