import { AppError } from '#shared/contract/errors.ts';
import type { FormCell } from '#shared/contract/official-form.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { readSource } from '#shared/domain/official-form/form-sources.ts';
import type { FormValue } from '#shared/domain/official-form/form-values.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { XLSX_TYPE } from '../../file-name.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { readRef, writeRef } from '../../spreadsheet/fill/cell-ref.ts';
import { countRoom, FillableWorkbook } from '../../spreadsheet/fill/fill-workbook.ts';
import { type FormValues, loadValues, valuesOf } from './load-values.ts';
import { findForm } from './store.ts';

interface FillRequest {
  id: string;
  asOf?: Day | undefined;
  basis?: Basis | undefined;
  receiver: string;
}

/** The form with the values of a day (today); what is not assigned stays as the superior office sent it. */
export async function fillForm(
  core: Core,
  { id, receiver, ...of }: FillRequest,
): Promise<{ file: File; cells: number }> {
  const { name, fileName, bytes, cells } = await findForm(core.file.kysely, id);
  if (cells.length === 0) throw new AppError('form-nothing', { name });
  const workbook = new FillableWorkbook(bytes);
  const values = await loadValues(core, of);
  const filled = new Map<string, Map<string, FormValue>>();
  for (const cell of cells) placeValues(workbook, values, cell, filled);
  const count = [...filled.values()].reduce((sum, placed) => sum + placed.size, 0);
  const content = workbook.fill(filled);
  const dot = fileName.lastIndexOf('.');
  const file = new File(
    [content],
    `${fileName.slice(0, dot)}-${of.asOf ?? today(core)}${fileName.slice(dot)}`,
    {
      type: XLSX_TYPE,
    },
  );
  const purpose = translator('zh')('officialForm.purpose', { name });
  recordRelease(core, file.name, count, {
    level: 'statistics',
    purpose,
    receiver,
    copies: 1,
    watermark: false,
  });
  return { file, cells: count };
}

/** Throws `form-cell` or `form-room`. A cell of a sheet that is gone is passed over. */
function placeValues(
  workbook: FillableWorkbook,
  all: FormValues,
  { sheet: name, cell, source: text }: FormCell,
  filled: Map<string, Map<string, FormValue>>,
): void {
  const sheet = workbook.sheet(name);
  const source = readSource(text);
  if (!sheet || !source) return;
  const place = readRef(cell);
  const fault = sheet.findFault(place);
  if (fault !== null) throw new AppError('form-cell', { sheet: name, cell, fault });
  const values = valuesOf(all, source);
  if (source.kind === 'list') {
    const room = countRoom(sheet, place, values.length);
    if (room < values.length) {
      throw new AppError('form-room', { sheet: name, cell, room, rows: values.length });
    }
  }
  const placed = filled.get(name) ?? new Map<string, FormValue>();
  filled.set(name, placed);
  values.forEach((value, down) => {
    placed.set(writeRef({ ...place, row: place.row + down }), value);
  });
}
