import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import type { FloorPart, ReportTable } from '../report-document.ts';
import { VACANT_MARK } from './floor-marks.ts';

/** The floors of a building where there are no blocks to draw: a line for each, its rooms one after another. */
export function floorTable({ floors, legend }: FloorPart): ReportTable {
  const column = (header: string, widthMm: number) =>
    ({ kind: 'text', header, group: null, widthMm }) as const;
  const key = legend.map(({ mark, label }) => `${mark} ${label}`).join('　');
  return {
    columns: [column('', 18), column(key, 240)],
    rows: floors.map(({ floor, rooms }) => [
      floor,
      rooms
        .map(({ room, firm, coverage }) =>
          [coverage === null ? VACANT_MARK : COVERAGE_SYMBOLS[coverage], room, firm]
            .filter(Boolean)
            .join(' '),
        )
        .join('；'),
    ]),
    total: null,
    emptyText: '',
  };
}
