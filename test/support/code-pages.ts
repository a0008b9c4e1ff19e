import * as module from 'xlsx/dist/cpexcel.full.mjs';

interface CodePages {
  utils: { encode(codePage: number, text: string): Uint8Array };
}

/** The module as it is at run time, which its types describe differently. */
const codePages = module as unknown as CodePages;

/** Text as old Chinese systems save it. */
export function encodeGbk(text: string): Buffer {
  return Buffer.from(codePages.utils.encode(936, text));
}
