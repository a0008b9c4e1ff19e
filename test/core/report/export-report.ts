import type { ReportFormat, ReportRequest } from '#shared/contract/report.ts';
import { resultOf, type TestCore } from '#test/support/test-core.ts';

type Wanted = ReportRequest & {
  format: ReportFormat;
  level?: 'none' | 'names' | 'statistics';
  watermark?: boolean;
};

/** A report as the file that a person gets. */
export async function exportReport(
  { client }: TestCore,
  request: Wanted,
): Promise<{ file: File; rows: number; pages: number | undefined }> {
  const { fileId, rows, pages } = await resultOf(client.report.export(request));
  return { file: (await client.exchange.file({ fileId })).file, rows, pages };
}
