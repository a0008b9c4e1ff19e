import type { ReportPaper } from '#shared/contract/report.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { type PaperOptions, textWidth } from '../../reports/write/paper-css.ts';

/** Smaller text nobody reads. */
const SMALLEST = 0.6;

/** How a report lies on its paper, its text as small as `shrinks` asks for. */
export function paperOf(
  { columns }: Pick<ReportDocument, 'columns'>,
  { landscape, font, shrinks }: ReportPaper,
  watermark: string | null,
): PaperOptions {
  const wanted = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const scale = shrinks ? Math.max(SMALLEST, Math.min(1, textWidth({ landscape }) / wanted)) : 1;
  return { landscape, font, scale, watermark };
}
