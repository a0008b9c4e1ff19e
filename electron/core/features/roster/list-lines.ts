import type { z } from 'zod';
import { AppError } from '#shared/contract/errors.ts';
import type { rosterContract } from '#shared/contract/roster.ts';
import type { Core } from '../../core.ts';
import { Previews } from './previews.ts';

type Lines = z.infer<NonNullable<(typeof rosterContract.lines)['~orpc']['outputSchema']>>;

/** The lines of a sheet that a person needs to see, each with what recognition made of it. */
export function listLines(core: Core, request: { previewId: string; file: string; sheet: string }): Lines {
  const { session } = Previews.of(core).find(request.previewId);
  const file = session.files.find(({ key }) => key === request.file);
  const sheet = file?.reading?.workbook?.sheets.find(({ name }) => name === request.sheet);
  if (!sheet) throw new AppError('preview-expired', {});
  const reasons = new Map(sheet.skipped.map(({ row, reason }) => [row, reason]));
  const header = new Set(sheet.headerRows);
  return {
    columns: sheet.columns.map(({ index, field }) => ({ index, field })),
    lines: sheet.lines.map((line) => ({
      ...line,
      header: header.has(line.row),
      skipped: reasons.get(line.row) ?? null,
    })),
  };
}
