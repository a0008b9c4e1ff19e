const collator = new Intl.Collator('zh-CN', { numeric: true });

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Orders texts as a Chinese office does: by pronunciation, numbers in them by size (`9层` before `10层`). The
 * same order as the language's own collation, but fast enough for the names of 100,000 firms, most of which
 * begin alike: what is the same at the front is skipped, and two characters are compared by rank.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === length) return a.length - b.length;
  const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
  if (isHan(first) && isHan(second)) return rankOf(first) - rankOf(second);
  // A number is compared as a whole, also where its first digits are the same.
  while (at > 0 && isDigit(a.charCodeAt(at - 1))) at--;
  return collator.compare(a.slice(at), b.slice(at));
}

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

let ranks: Uint16Array | null = null;

function rankOf(code: number): number {
  ranks ??= rankHan();
  return ranks[code - FIRST_HAN] ?? 0;
}

/** The place of each Chinese character in the language's order, found out once. */
function rankHan(): Uint16Array {
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) =>
    String.fromCharCode(FIRST_HAN + index),
  ).sort(collator.compare);
  const found = new Uint16Array(characters.length);
  for (const [rank, character] of characters.entries()) found[character.charCodeAt(0) - FIRST_HAN] = rank;
  return found;
}
