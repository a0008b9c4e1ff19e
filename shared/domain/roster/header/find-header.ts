import { squeeze } from '../half-width.ts';
import { cellText, isBlankCell, type Merge, type SheetGrid } from '../sheet-grid.ts';
import { type HeaderLines, touchesHeader } from './header-block.ts';
import { isHeading, isLabelWithValue } from './is-heading.ts';

/** Titles, units and notes above a table take a few lines; a header further down than this is not one. */
const LOOK_AT_LINES = 60;
const MAX_HEADER_LINES = 4;

interface LineFacts {
  filled: number;
  headings: number;
  /** Headings right beside each other, which a form of label and value does not have. */
  neighbours: number;
  /** Numbers, days, codes and phones: what a header has none of. */
  data: number;
  hasLabels: boolean;
}

function isDataLike(text: string): boolean {
  return /^[\d.,/年月日:-]+$/.test(text) || /^[0-9A-Z]{15,20}$/i.test(text) || /^[√✓✔☑×]$/.test(text);
}

function readFacts(grid: SheetGrid, row: number): LineFacts {
  const facts: LineFacts = { filled: 0, headings: 0, neighbours: 0, data: 0, hasLabels: false };
  let afterHeading = false;
  for (const cell of grid.rows[row] ?? []) {
    if (isBlankCell(cell)) continue;
    const text = cellText(cell);
    facts.filled++;
    if (typeof cell !== 'string' || isDataLike(squeeze(text))) facts.data++;
    if (isLabelWithValue(text)) facts.hasLabels = true;
    const heading = typeof cell === 'string' && isHeading(text);
    if (heading) facts.headings++;
    if (heading && afterHeading) facts.neighbours++;
    afterHeading = heading;
  }
  return facts;
}

/** True when values stand below the headings of a line: in a form there would be further labels. */
function hasValuesBelow(grid: SheetGrid, row: number): boolean {
  const below = grid.rows[row + 1] ?? [];
  const cells = (grid.rows[row] ?? []).flatMap((cell, c) =>
    typeof cell === 'string' && isHeading(cell) ? [below[c] ?? null] : [],
  );
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length >= cells.length * 0.5 && !filled.some((cell) => isHeading(cellText(cell)));
}

function looksLikeHeader(grid: SheetGrid, row: number, facts: LineFacts): boolean {
  if (facts.hasLabels || facts.data > facts.filled * 0.2) return false;
  if (facts.headings < 2 || facts.headings < facts.filled * 0.5) return false;
  return facts.neighbours >= 1 || hasValuesBelow(grid, row);
}

/** A sheet that lists names only has one heading or two, and firms right below. */
function looksLikeShortHeader(grid: SheetGrid, row: number, facts: LineFacts): boolean {
  if (facts.headings !== facts.filled || facts.filled === 0 || facts.filled > 2 || facts.hasLabels)
    return false;
  const below = (grid.rows[row + 1] ?? []).filter((cell) => !isBlankCell(cell)).map(cellText);
  return below.some((text) => /公司|事务所|中心|银行|协会|商会/.test(text)) && !below.some(isHeading);
}

function partialMerges(grid: SheetGrid, row: number): Merge[] {
  const filled = (grid.rows[row] ?? []).filter((cell) => !isBlankCell(cell)).length;
  return grid.merges.filter((merge) => merge.top === row && merge.right > merge.left && filled > 1);
}

/** A line of group headings above the one that was found: `党员情况` over three of its columns. */
function isGroupLine(grid: SheetGrid, row: number): boolean {
  const facts = readFacts(grid, row);
  if (facts.filled === 0 || facts.hasLabels || facts.headings < facts.filled) return false;
  if (looksLikeHeader(grid, row, facts) || partialMerges(grid, row).length > 0) return true;
  const first = (grid.rows[row] ?? []).findIndex((cell) => !isBlankCell(cell));
  const below = (grid.rows[row + 1] ?? []).findIndex((cell) => !isBlankCell(cell));
  const wide = grid.merges.some(
    (merge) => merge.top === row && merge.left <= below && merge.right > merge.left,
  );
  return !wide && first > below;
}

/** True when the line below still belongs to the header: merged cells reach into it, or it names leaf columns. */
function continuesBelow(grid: SheetGrid, lines: HeaderLines): boolean {
  const next = lines.bottom + 1;
  const facts = readFacts(grid, next);
  if (facts.filled === 0 || facts.data > facts.filled * 0.3) return false;
  const header = grid.merges.filter((merge) => touchesHeader(merge, lines));
  if (header.some((merge) => merge.bottom >= next)) return true;
  if (partialMerges(grid, lines.bottom).length > 0) return true;
  if (header.length > 0 || facts.headings < facts.filled * 0.6) return false;
  const upper = grid.rows[lines.bottom] ?? [];
  const cells = grid.rows[next] ?? [];
  const sameAbove = cells.filter(
    (cell, c) => !isBlankCell(cell) && cellText(cell) === cellText(upper[c] ?? null),
  );
  const fillsGap = cells.some((cell, c) => !isBlankCell(cell) && isBlankCell(upper[c] ?? null));
  return sameAbove.length === 0 && fillsGap;
}

/**
 * The lines of the table's header: one to four, below any title, unit or note lines. Null where no line
 * reads like a header, as in forms of label and value.
 */
export function findHeader(grid: SheetGrid): HeaderLines | null {
  const end = Math.min(grid.rows.length, LOOK_AT_LINES);
  for (let row = 0; row < end; row++) {
    const facts = readFacts(grid, row);
    if (!looksLikeHeader(grid, row, facts) && !looksLikeShortHeader(grid, row, facts)) continue;
    const lines = { top: row, bottom: row };
    while (
      lines.top > 0 &&
      lines.bottom - lines.top < MAX_HEADER_LINES - 1 &&
      isGroupLine(grid, lines.top - 1)
    ) {
      lines.top--;
    }
    while (lines.bottom - lines.top < MAX_HEADER_LINES - 1 && continuesBelow(grid, lines)) lines.bottom++;
    return lines;
  }
  return null;
}
