/** A, B, … Z, AA: the letter that a spreadsheet shows above a column. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The 0-based position of a column by its letter. */
export function columnIndex(letter: string): number {
  return [...letter].reduce((index, char) => index * 26 + char.charCodeAt(0) - 64, 0) - 1;
}
