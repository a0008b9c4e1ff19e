import { fingerprintHeader } from '../columns/header-fingerprint.ts';
import type { FormDecision } from '../decisions/import-decisions.ts';
import type { SheetGrid } from '../sheet-grid.ts';
import { findWidth, type HeaderLines, joinHeader } from './header-block.ts';

const MAX_HEADER_LINES = 10;

/** The header lines that a person showed, 1-based and both included; null where the sheet has no such lines. */
export function toHeaderLines(
  grid: SheetGrid,
  lines: readonly [number, number] | undefined,
): HeaderLines | null {
  if (!lines) return null;
  const [first, last] = lines;
  if (first < 1 || last < first || last > grid.rows.length || last - first >= MAX_HEADER_LINES) return null;
  return { top: first - 1, bottom: last - 1 };
}

/** The header where a person showed it in an earlier file of the same form: same lines, same headings. */
export function findRememberedHeader(
  grid: SheetGrid,
  forms: Readonly<Record<string, FormDecision>>,
): HeaderLines | null {
  for (const [fingerprint, { headerRows }] of Object.entries(forms)) {
    const lines = toHeaderLines(grid, headerRows);
    if (lines && fingerprintHeader(joinHeader(grid, lines, findWidth(grid, lines))) === fingerprint)
      return lines;
  }
  return null;
}
