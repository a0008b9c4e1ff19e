import type { Preview } from '#shared/contract/roster.ts';

/** True when some table tells neither in a column, nor in its title or file name, which building it is of. */
export function needsBuilding({ files }: Pick<Preview, 'files'>): boolean {
  return files.some(({ sheets }) =>
    sheets.some(
      ({ kind, taken, building, columns }) =>
        kind === 'table' && taken && building === null && !columns.some(({ field }) => field === 'building'),
    ),
  );
}
