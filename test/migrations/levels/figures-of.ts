import type { CoreClient } from '#core/start-core.ts';

const DAY = '2026-11-27';

/** What the registry says: read by the same calls with the version that wrote it and with every later one. */
export async function figuresOf(client: CoreClient): Promise<object> {
  const { firms, joint, members, buildings, rates, byBuilding } = await client.coverage.summary({
    asOf: DAY,
  });
  const table = await client.firm.table({ asOf: DAY });
  const { name, fullMembers, staffCount, remark } = JSON.parse(table.columns) as Record<string, unknown[]>;
  const { entries } = await client.history.list({ limit: 100 });
  return {
    coverage: { firms, joint, members, buildings, rates },
    byBuilding: byBuilding.map(({ name, firms, blank, workers }) => ({ name, firms, blank, workers })),
    firms: { name, fullMembers, staffCount, remark },
    history: entries.map(({ id, command, undone }) => ({ id, command, undone })),
  };
}
