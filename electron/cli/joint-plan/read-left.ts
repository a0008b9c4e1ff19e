import type { ColumnTable } from '#shared/contract/base.ts';

/** A firm that no branch is proposed for, as the JSON of `plan-joint` has it. */
export interface LeftFirm {
  id: string;
  name: string;
  building: string | null;
  fullMembers: number;
  code: string;
  reason: string;
  hasInstructor: boolean;
  instructor: { id: string; name: string } | null;
}

interface LeftRow extends Omit<LeftFirm, 'hasInstructor' | 'instructor'> {
  hasInstructor: 0 | 1;
  instructorId: string | null;
  instructor: string | null;
}

/** The firms that are left, out of the columns in which they travel. */
export function readLeft({ rows, columns }: ColumnTable): LeftFirm[] {
  const cells = JSON.parse(columns) as { [Column in keyof LeftRow]: LeftRow[Column][] };
  return Array.from({ length: rows }, (_, at) => {
    const [instructorId, instructor] = [cells.instructorId[at], cells.instructor[at]];
    return {
      id: cells.id[at] ?? '',
      name: cells.name[at] ?? '',
      building: cells.building[at] ?? null,
      fullMembers: cells.fullMembers[at] ?? 0,
      code: cells.code[at] ?? '',
      reason: cells.reason[at] ?? '',
      hasInstructor: cells.hasInstructor[at] === 1,
      instructor: instructorId && instructor ? { id: instructorId, name: instructor } : null,
    };
  });
}
