import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { registryPath } from '#core/db/registry-file.ts';
import type { CoreClient } from '#core/start-core.ts';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import { follow } from '../follow.ts';
import { describeImport } from '../import/describe-import.ts';
import { discardUnusedRegistry } from '../import/discard-unused-registry.ts';
import { type Applied, toImportJson } from '../import/import-json.ts';
import { NO_DECISIONS, readDecisions } from '../import/read-decisions.ts';
import { openRosterFiles } from '../import/roster-files.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { type CoreWork, withCore, withCoreOrEmpty } from '../with-core.ts';

interface ImportOptions extends CommonOptions {
  building?: string;
  apply?: true;
  decisions?: string;
}

/** `import`: reads, recognises, matches and compares rosters; writes only with `--apply`. */
export function addImport(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('import')
    .description(t('cli.import.description'))
    .argument('<FILE...>', t('cli.import.files'))
    .option('--building <NAME>', t('cli.import.building'))
    .option('--apply', t('cli.import.apply'))
    .option('--decisions <FILE>', t('cli.import.decisions'))
    .action(async (paths: string[], _options, command: Command) => {
      await importRosters(paths, command.optsWithGlobals<ImportOptions>(), terminal);
    });
}

async function importRosters(paths: string[], options: ImportOptions, terminal: Terminal): Promise<void> {
  const files = await openRosterFiles(paths, terminal);
  const read = options.decisions ? await readDecisions(options.decisions) : NO_DECISIONS;
  const { skip, movedOut, movedOutOn, ...decisions } = read;
  const ofLines = { skip, movedOut, ...(movedOutOn && { movedOutOn }) };
  const dataDir = dataDirOf(options);
  const work: CoreWork<{ preview: Preview; rows: DiffRow[]; applied: Applied | null }> = async (
    client,
    signal,
  ) => {
    const building = options.building === undefined ? {} : { building: options.building };
    const stream = await client.roster.preview({ files, decisions, ...building }, { signal });
    const preview = await follow(stream, terminal);
    refuseWhenNothingWasRead(preview, terminal);
    const { previewId } = preview;
    const rows = await readRows(client, previewId);
    if (!options.apply) return { preview, rows, applied: null };
    refuseWhenNothingCanBeWritten(preview, rows);
    const written = await client.roster.apply({ previewId, ...ofLines }, { signal });
    return { preview, rows, applied: await follow(written, terminal) };
  };
  const { preview, rows, applied } = options.apply
    ? await withNewOrOldCore(dataDir, work)
    : await withCoreOrEmpty(dataDir, 'import', work);
  if (options.json) terminal.print(JSON.stringify(toImportJson(preview, rows, applied, terminal.t)));
  else terminal.print(describeImport(preview, rows, applied, terminal.t));
}

/** Writing makes the registry where there is none; refused or cancelled, it is taken away again. */
async function withNewOrOldCore<T>(dataDir: string, work: CoreWork<T>): Promise<T> {
  const isNew = !existsSync(registryPath(dataDir));
  try {
    return await withCore({ dataDir, mode: 'write', command: 'import' }, work);
  } catch (error) {
    if (isNew) discardUnusedRegistry(dataDir);
    throw error;
  }
}

/** Lines that a person should look at one by one; new and unchanged ones are only counted. */
const TOLD: DiffRow['result'][] = ['updated', 'conflict', 'suspectedMovedOut', 'duplicate', 'refused'];
const PAGE = 20_000;

async function readRows(client: CoreClient, previewId: string): Promise<DiffRow[]> {
  const all: DiffRow[] = [];
  for (;;) {
    const { rows, total } = await client.roster.rows({
      previewId,
      results: TOLD,
      offset: all.length,
      limit: PAGE,
    });
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}

/** Each refused file is told; when all are, the command is refused with the last one's sentence. */
function refuseWhenNothingWasRead(preview: Preview, { t, warn }: Terminal): void {
  const refused = preview.files.flatMap((file) => file.refused ?? []);
  const sentences = refused.map(({ code, params }) => t(`errors.${code}`, params));
  const isAll = refused.length === preview.files.length;
  for (const sentence of isAll ? sentences.slice(0, -1) : sentences) {
    warn(t('cli.import.skippedFile', { sentence }));
  }
  if (isAll) throw new CliRefusal('cli.import.refusedFile', { sentence: sentences.at(-1) ?? '' });
}

/** With `--apply`, files without any roster and rosters without a building are refused, not passed over. */
function refuseWhenNothingCanBeWritten({ files, diff, stations }: Preview, rows: readonly DiffRow[]): void {
  const sheets = files.flatMap((file) => file.sheets);
  if (stations.length === 0 && !sheets.some((sheet) => sheet.kind === 'table'))
    throw new CliRefusal('cli.import.noTable');
  const lines = Object.values(diff).reduce((sum, count) => sum + count, 0);
  const lost = rows.filter(({ notes }) => notes.some(({ code }) => code === 'no-building')).length;
  if (lines > 0 && lost === lines) throw new CliRefusal('errors.no-building');
}
