/** A name as searching compares it: lower case, and the pinyin initials of its characters (恒信 → `hx`). */
export interface SearchableName {
  readonly text: string;
  readonly initials: string;
}

/**
 * How well a name answers the words somebody typed, 0 the best; null where one of the words is not in it. Words
 * are parted by spaces and may be characters of the name or pinyin initials: `恒信`, `hx`, `hx 科技`. A name that is
 * the word comes before one that begins with it, that before one that holds it; characters before initials.
 */
export function rankName(name: SearchableName, words: string): number | null {
  const asked = searchText(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return null;
  let rank = 0;
  for (const word of asked) {
    const place = Math.min(placeOf(name.text, word), placeOf(name.initials, word) + 1);
    if (place >= NOWHERE) return null;
    rank += place;
  }
  return rank;
}

/** Lower case and half width, as names and words are compared. */
export function searchText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const NOWHERE = 100;

function placeOf(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return NOWHERE;
  if (at > 0) return 4;
  return text.length === word.length ? 0 : 2;
}
