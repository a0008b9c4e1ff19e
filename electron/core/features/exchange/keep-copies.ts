import type { MadeFile } from '#shared/contract/exchange.ts';
import type { Core } from '../../core.ts';
import { XLSX_TYPE, ZIP_TYPE } from '../../file-name.ts';
import { keepFile } from '../../made-files.ts';
import type { Recorded } from '../../releases/release-log.ts';
import { writeZip } from '../../write-zip.ts';

const TYPES: Record<string, string> = { xlsx: XLSX_TYPE, pdf: 'application/pdf' };

/** Makes the numbered copies of a file one after the other; several come in one .zip, named by their numbers. */
export async function keepCopies(
  core: Core,
  name: string,
  { copies }: Recorded,
  makeCopy: (number: string) => Promise<Uint8Array<ArrayBuffer>>,
  counts: Pick<MadeFile, 'firms' | 'rows'>,
): Promise<MadeFile> {
  const dot = name.lastIndexOf('.');
  const [base, ending] = [name.slice(0, dot), name.slice(dot + 1)];
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const number of copies) {
    files.push({ name: `${base}-${number}.${ending}`, bytes: await makeCopy(number) });
  }
  const [only, another] = files;
  if (only && !another) {
    return keepFile(core, new File([only.bytes], name, { type: TYPES[ending] ?? '' }), counts);
  }
  return keepFile(core, new File([writeZip(files)], `${base}.zip`, { type: ZIP_TYPE }), counts);
}
