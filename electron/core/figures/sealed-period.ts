import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { AppError } from '#shared/contract/errors.ts';
import type { SignOff } from '#shared/contract/report.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { ReportRows } from '#shared/domain/report/report-rows.ts';
import type { RegistryFile } from '../db/registry-file.ts';

/** What a sealed period keeps: everything reports were made of, and the words that stood around them. */
export interface SealedPeriod {
  rows: ReportRows;
  signOff: SignOff;
  /** 填报时间 */
  filledInOn: Day;
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A sealed period as the text that the registry keeps. */
export async function packPeriod({ rows, ...words }: SealedPeriod): Promise<string> {
  // Spreading reads every part, also those that no report has asked for yet.
  const whole = { ...words, rows: { ...rows, figures: { ...rows.figures } } };
  return (await pack(JSON.stringify(whole))).toString('base64');
}

/** A sealed period as it was kept. Throws `row-not-found` and `period-unreadable`. */
export async function loadSealedPeriod(file: RegistryFile, id: string): Promise<SealedPeriod> {
  const kept = file.reader
    .prepare<[string], { label: string; content: string }>(
      `SELECT p.label, c.content FROM period p JOIN period_content c ON c.period_id = p.id WHERE p.id = ?`,
    )
    .get(id);
  if (!kept) throw new AppError('row-not-found', { table: 'period', id });
  try {
    const text = (await unpack(Buffer.from(kept.content, 'base64'))).toString('utf8');
    return JSON.parse(text) as SealedPeriod;
  } catch {
    throw new AppError('period-unreadable', { label: kept.label });
  }
}
