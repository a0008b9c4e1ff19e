/** A table in a letter; a cell with a line break has several lines. */
export interface LetterTable {
  kind: 'table';
  /** Shares of the width. */
  columns: { header: string; width: number; align?: 'left' | 'right' }[];
  rows: string[][];
}

export type LetterBlock =
  /** 一、 in 黑体, （一） in 楷体, text in 仿宋 with two characters in front. */
  { kind: 'heading' | 'subheading' | 'text' | 'note'; text: string } | LetterTable;

/**
 * An official paper as plain data, in Chinese whatever language the program speaks. What the registry does not know
 * stands in it as `BLANK`. Every writer renders this and computes nothing.
 */
export interface Letter {
  /** Of the file, without its ending. */
  name: string;
  title: string;
  /** 主送机关; null for a paper that is addressed to nobody. */
  addressee: string | null;
  blocks: LetterBlock[];
  attachments: string[];
  /** Who signs, above the day; null for a table that nobody signs. */
  signer: string | null;
  day: string;
  /** 附注 in brackets below the day. */
  postscript: string | null;
  landscape: boolean;
}

export const text = (words: string): LetterBlock => ({ kind: 'text', text: words });
export const heading = (words: string): LetterBlock => ({ kind: 'heading', text: words });
export const subheading = (words: string): LetterBlock => ({ kind: 'subheading', text: words });
export const note = (words: string): LetterBlock => ({ kind: 'note', text: words });
