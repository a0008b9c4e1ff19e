/** How the bytes of a text file are read, in the order a person is offered them. */
export const TEXT_ENCODINGS = ['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE', 'Big5'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export function isTextEncoding(name: string | undefined): name is TextEncoding {
  return TEXT_ENCODINGS.some((known) => known === name);
}
