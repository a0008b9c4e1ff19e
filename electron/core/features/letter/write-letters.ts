import type { LetterRequest } from '#shared/contract/letter.ts';
import { type Core, today } from '../../core.ts';
import { DOCX_TYPE, plainFileName, ZIP_TYPE } from '../../file-name.ts';
import { writeDocx } from '../../letters/write-docx.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { writeZip } from '../../write-zip.ts';
import { composeLetters } from './compose-letters.ts';

/** The papers as .docx; several in one .zip named after the branch to be. */
export async function writeLetters(
  core: Core,
  { letter: request, receiver }: { letter: LetterRequest; receiver: string },
): Promise<{ file: File; letters: number }> {
  const { letters, org } = await composeLetters(core, request);
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const letter of letters) {
    files.push({ name: plainFileName(`${letter.name}.docx`), bytes: await writeDocx(letter) });
  }
  const [only, another] = files;
  const file =
    only && !another
      ? new File([only.bytes], only.name, { type: DOCX_TYPE })
      : new File([writeZip(files)], plainFileName(`成立${org ?? ''}材料-${today(core)}.zip`), {
          type: ZIP_TYPE,
        });
  recordRelease(core, file.name, letters.length, {
    // The papers of a branch name contacts and legal representatives.
    level: request.kind === 'founding' ? 'none' : 'statistics',
    purpose: letters.length === 1 ? (letters[0]?.title ?? '') : `成立${org ?? ''}`,
    receiver,
    copies: 1,
    watermark: false,
  });
  return { file, letters: letters.length };
}
