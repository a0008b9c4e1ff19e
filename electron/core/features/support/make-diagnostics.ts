import { homedir } from 'node:os';
import { hidePersonal } from '#shared/domain/support/hide-personal.ts';
import { checkConnection } from '../../backup/check-registry.ts';
import { readLog } from '../../bug-log.ts';
import { type Core, today } from '../../core.ts';
import { JOURNALED_TABLES } from '../../db/schema.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import { writeZip } from '../../write-zip.ts';
import { describeProgram } from './describe-program.ts';

/** 诊断包: what helps to find a fault, and nothing of anybody. */
export function makeDiagnostics(core: Core): File {
  const { reader } = core.file;
  const folders = { data: core.dataDir, home: homedir(), user: core.ports.actor ?? '' };
  const { log: _log, ...program } = describeProgram(core);
  const count = (table: string): unknown => reader.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
  const state = {
    program,
    mode: core.mode,
    rows: Object.fromEntries(JOURNALED_TABLES.map(toSnakeCase).map((table) => [table, count(table)])),
    steps: count('journal_entry'),
    levels: reader.prepare('SELECT name FROM kysely_migration ORDER BY name').pluck().all(),
    pages: reader.pragma('page_count', { simple: true }),
    logMode: reader.pragma('journal_mode', { simple: true }),
    problems: checkConnection(reader),
    copies: core.backups.list().map(({ at, reason, bytes }) => ({ at, reason, bytes })),
    copyFailures: [core.backups.failures.here?.code, core.backups.failures.second?.code],
  };
  const texts = {
    'state.json': JSON.stringify(state, null, 2),
    'louyu.log': hidePersonal(readLog(core.dataDir), folders),
  };
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  return new File([writeZip(files)], `louyu-diagnostics-${today(core)}.zip`, { type: 'application/zip' });
}
