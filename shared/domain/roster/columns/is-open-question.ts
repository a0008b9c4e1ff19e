import type { RecognisedColumn } from '../recognised-sheet.ts';

const UNUSED_FOR_DOUBT: ReadonlySet<string> = new Set([
  'unknown',
  'no-header',
  'content-contradicts',
  'duplicate',
]);

/**
 * True for a column that a person should look at: it was taken with less than certainty, or it holds
 * something and nobody knows what. Serial numbers and columns that are surely something else are no question.
 */
export function isOpenQuestion({
  field,
  confidence,
  reason,
  sample,
}: {
  field: string | null;
} & Pick<RecognisedColumn, 'confidence' | 'reason' | 'sample'>): boolean {
  if (field !== null) return confidence < 1;
  return sample !== '' && UNUSED_FOR_DOUBT.has(reason);
}
