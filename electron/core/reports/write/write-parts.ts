import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import type { FloorPart, FloorRoom, ReportTable, TablePart } from '../report-document.ts';
import { escapeHtml } from './escape-html.ts';
import { VACANT_MARK } from './floor-marks.ts';

/** What stands between the head of a report and its main table. */
export function writeParts(
  parts: readonly (TablePart | FloorPart)[],
  writeTable: (table: ReportTable, hasHead: boolean) => string,
): string {
  return parts
    .map((part) => {
      const body = part.kind === 'floors' ? writeFloors(part) : writeTable(part, part.hasHead);
      return `<section class="part"><h2>${escapeHtml(part.caption)}</h2>${body}</section>\n`;
    })
    .join('');
}

function writeFloors({ floors, legend }: FloorPart): string {
  const key = legend.map(
    ({ mark, label, coverage }) =>
      `<span class="room ${coverage ?? 'vacant'}">${mark}</span> ${escapeHtml(label)}`,
  );
  const lines = floors.map(
    ({ floor, rooms }) =>
      `<div class="floor"><div class="floor-name">${escapeHtml(floor)}</div><div class="rooms">${rooms.map(writeRoom).join('')}</div></div>`,
  );
  return `<div class="floors">${lines.join('\n')}</div><p class="legend">${key.join('　')}</p>`;
}

function writeRoom({ room, firm, coverage }: FloorRoom): string {
  const mark = coverage === null ? VACANT_MARK : COVERAGE_SYMBOLS[coverage];
  const name = firm === null ? '' : `<span>${escapeHtml(firm)}</span>`;
  return `<div class="room ${coverage ?? 'vacant'}"><b>${mark} ${escapeHtml(room)}</b>${name}</div>`;
}
