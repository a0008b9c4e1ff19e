import { z } from 'zod';
import { AppError } from '#shared/contract/errors.ts';
import { formCellSchema, type OfficialForm } from '#shared/contract/official-form.ts';
import type { Db } from '../../db/registry-file.ts';

const cellsSchema = z.array(formCellSchema);

/** A form with its file. */
export interface StoredForm extends OfficialForm {
  fileName: string;
  bytes: Buffer;
}

export async function listForms(db: Db): Promise<OfficialForm[]> {
  const rows = await db
    .selectFrom('officialForm')
    .select(['id', 'version', 'name', 'isConverted', 'cells'])
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ isConverted, cells, ...form }) => ({
    ...form,
    converted: isConverted === 1,
    cells: readCells(cells),
  }));
}

/** Throws `row-not-found`. */
export async function findForm(db: Db, id: string): Promise<StoredForm> {
  const row = await db
    .selectFrom('officialForm as form')
    .innerJoin('officialFormFile as file', 'file.formId', 'form.id')
    .select([
      'form.id',
      'form.version',
      'form.name',
      'form.fileName',
      'form.isConverted',
      'form.cells',
      'file.content',
    ])
    .where('form.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('row-not-found', { table: 'officialForm', id });
  const { isConverted, cells, content, ...form } = row;
  return {
    ...form,
    converted: isConverted === 1,
    cells: readCells(cells),
    bytes: Buffer.from(content, 'base64'),
  };
}

function readCells(json: string): OfficialForm['cells'] {
  return cellsSchema.parse(JSON.parse(json));
}
