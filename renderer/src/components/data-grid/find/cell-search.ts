/** What is looked for in cells. */
export interface Wanted {
  words: string;
  matchCase: boolean;
  /** The cell must say nothing else. */
  wholeCell: boolean;
  /** The words are a regular expression. */
  isPattern: boolean;
}

/** A search made ready: whether a text has what is wanted, and the text with it replaced. */
export interface CellSearch {
  finds(text: string): boolean;
  /** `$1` and the like stand for groups of a regular expression, and for themselves otherwise. */
  replace(text: string, replacement: string): string;
}

/** Null for a regular expression that cannot be read, and where nothing is wanted. */
export function makeCellSearch({ words, matchCase, wholeCell, isPattern }: Wanted): CellSearch | null {
  if (words === '') return null;
  const source = isPattern ? words : words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const flags = matchCase ? 'u' : 'iu';
  try {
    const whole = wholeCell ? `^(?:${source})$` : source;
    const once = new RegExp(whole, flags);
    const all = new RegExp(whole, `g${flags}`);
    return {
      finds: (text) => once.test(text),
      replace: (text, replacement) =>
        isPattern ? text.replace(all, replacement) : text.replace(all, () => replacement),
    };
  } catch {
    return null;
  }
}
