import type { Lang } from '#shared/contract/base.ts';
import type { FormCell } from '#shared/contract/official-form.ts';
import { type Core, today } from '../../core.ts';
import { readForm, suggestFormCells } from './read-form.ts';
import { findForm } from './store.ts';

/** Keeps a blank form, with what its labels seem to ask for already assigned. */
export async function addForm(
  core: Core,
  { file, lang }: { file: File; lang: Lang },
): Promise<{ id: string; suggested: number; entry: string | null }> {
  const { bytes, converted, sheets } = await readForm(file, lang);
  const cells = suggestFormCells(bytes, sheets);
  const name = file.name.replace(/\.[^.]*$/, '');
  const { result: id, entry } = await core.journal.run('officialForm.add', async (tx) => {
    const formId = tx.insert('officialForm', {
      name,
      fileName: `${name}${/\.xlsm$/i.test(file.name) ? '.xlsm' : '.xlsx'}`,
      isConverted: converted ? 1 : 0,
      cells: JSON.stringify(cells),
    });
    tx.insert('officialFormFile', { formId, content: bytes.toString('base64') });
    return { result: formId, params: { name } };
  });
  return { id, suggested: cells.length, entry };
}

export async function saveForm(
  core: Core,
  { id, version, name, cells }: { id: string; version: number; name: string; cells: FormCell[] },
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('officialForm.save', async (tx) => {
    tx.update('officialForm', id, { name, cells: JSON.stringify(cells) }, version);
    return { result: undefined, params: { name, cells: cells.length } };
  });
  return { entry };
}

export async function endForm(
  core: Core,
  { id, version }: { id: string; version: number },
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('officialForm.end', async (tx) => {
    const { name } = await findForm(tx.db, id);
    tx.update('officialForm', id, { endedOn: today(core) }, version);
    return { result: undefined, params: { name } };
  });
  return { entry };
}
