/**
 * The pages of a PDF as its page tree counts them: cross-reference table → catalogue → root of the page
 * tree → /Count. Reads what Chromium writes (plain cross-reference table, no object streams), which is all
 * that this program prints; any other structure gives `null`, never a guess.
 */
export function countPdfPages(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const tableAt = numberIn(text.slice(-1024), /startxref\s+(\d+)\s+%%EOF\s*$/);
  if (tableAt === null) return null;
  const offsets = readCrossReferences(text, tableAt);
  const catalogue = numberIn(text.slice(tableAt), /trailer\s*<<[^>]*?\/Root\s+(\d+)\s+0\s+R/);
  if (catalogue === null) return null;
  const pageTree = numberIn(readObject(text, offsets.get(catalogue)), /\/Pages\s+(\d+)\s+0\s+R/);
  if (pageTree === null) return null;
  return numberIn(readObject(text, offsets.get(pageTree)), /\/Count\s+(\d+)/);
}

/** Object number → position. The table is runs of `first count` followed by `count` lines of 20 bytes. */
function readCrossReferences(text: string, tableAt: number): Map<number, number> {
  const offsets = new Map<number, number>();
  const run = /^\s*(\d+) (\d+)\s*\n/;
  if (!text.startsWith('xref', tableAt)) return offsets;
  let at = tableAt + 'xref'.length;
  for (let head = run.exec(text.slice(at, at + 64)); head; head = run.exec(text.slice(at, at + 64))) {
    const [first, count] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    for (let i = 0; i < count; i++, at += 20) offsets.set(first + i, Number(text.slice(at, at + 10)));
  }
  return offsets;
}

function readObject(text: string, offset: number | undefined): string {
  return offset === undefined ? '' : text.slice(offset, text.indexOf('endobj', offset));
}

function numberIn(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(text);
  return match ? Number(match[1]) : null;
}
