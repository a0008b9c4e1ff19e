import { backupFolder, listBackups } from '#core/backup/backup-folder.ts';
import type { CoreClient } from '#core/start-core.ts';
import { resultOf, rowsOf } from '#test/support/test-core.ts';
import { aRosterFile } from '../../core/roster/a-roster.ts';

/** What an answer promises: a step that is done or undone, a copy that is there, a copy that was put back. */
export interface Promised {
  step?: { id: string | null; undone: boolean };
  copy?: string;
  restored?: string;
}

/** What a person does over and over until the program is killed; `turn` grows with each. */
export type Work = (client: CoreClient, turn: number, dataDir: string) => Promise<Promised>;

const done = ({ entry }: { entry: string | null }): Promised => ({ step: { id: entry, undone: false } });

const PASTED_ROWS = 400;

async function edit(client: CoreClient, turn: number): Promise<Promised> {
  const [row] = rowsOf(await client.building.table({}));
  const update = [{ id: String(row?.id), version: Number(row?.version), set: { remark: `第 ${turn} 次` } }];
  return done(await client.building.edit(turn % 2 ? { update } : { create: [{ name: `新楼 ${turn}` }] }));
}

async function paste(client: CoreClient, turn: number): Promise<Promised> {
  const create = Array.from({ length: PASTED_ROWS }, (_, i) => ({
    name: `粘贴 ${turn}-${i}`,
    staffCount: i,
  }));
  return done(await client.firm.edit({ create }));
}

async function importRoster(client: CoreClient, turn: number): Promise<Promised> {
  const lines = Array.from({ length: 200 }, (_, i) => [
    `导入 ${turn}-${i} 公司`,
    null,
    '8',
    `8${i}`,
    i,
    1,
    null,
  ]);
  const files = [aRosterFile(lines, { title: `第 ${turn} 座入驻企业名册` })];
  const { previewId } = await resultOf(client.roster.preview({ files, building: `第 ${turn} 座` }));
  return done(await resultOf(client.roster.apply({ previewId })));
}

async function undo(client: CoreClient, turn: number): Promise<Promised> {
  if (turn % 3 === 0) return paste(client, turn);
  const { entry } = await (turn % 3 === 1 ? client.history.undo() : client.history.redo());
  return { step: { id: entry.id, undone: entry.undone } };
}

async function backup(client: CoreClient, turn: number): Promise<Promised> {
  const { entry } = await client.building.edit({ create: [{ name: `备份前 ${turn}` }] });
  return { ...done({ entry }), copy: (await client.backup.make()).file };
}

async function restore(client: CoreClient, turn: number, dataDir: string): Promise<Promised> {
  const copies = listBackups(backupFolder(dataDir));
  const copy = copies[turn % copies.length];
  if (turn % 2 || !copy) return backup(client, turn);
  const { kept, restored } = await client.backup.restore({ file: copy.path });
  return { copy: kept, restored };
}

/** Each kind of work, as the window does it. */
export const WORKS = { edit, paste, import: importRoster, undo, backup, restore } satisfies Record<
  string,
  Work
>;

export type WorkName = keyof typeof WORKS;
