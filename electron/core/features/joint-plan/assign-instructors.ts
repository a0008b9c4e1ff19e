import { AppError } from '#shared/contract/errors.ts';
import { isWithin } from '#shared/domain/day/day.ts';
import { type Core, today } from '../../core.ts';
import type { Db } from '../../db/registry-file.ts';

interface Assignment {
  firmId: string;
  instructorId: string;
}

/**
 * Gives firms the instructors who look after them, as one command. Throws `row-not-found` for whoever is not
 * there any more.
 */
export async function assignInstructors(
  core: Core,
  assignments: readonly Assignment[],
): Promise<{ entry: string | null }> {
  const day = today(core);
  const { entry } = await core.journal.run('jointPlan.assignInstructors', async (tx) => {
    const known = await instructorsOf(tx.db, day);
    for (const { firmId, instructorId } of assignments) {
      if (!known.has(instructorId))
        throw new AppError('row-not-found', { table: 'instructor', id: instructorId });
      tx.update('firm', firmId, { instructorId });
    }
    return { result: undefined, params: { firms: assignments.length } };
  });
  return { entry };
}

async function instructorsOf(db: Db, day: string): Promise<Set<string>> {
  const rows = await db.selectFrom('instructor').select(['id', 'endedOn']).execute();
  return new Set(rows.filter(({ endedOn }) => isWithin(day, null, endedOn)).map(({ id }) => id));
}
