interface Placed {
  id: string;
  /** Where the table has the row. */
  index: number;
}

/**
 * Keeps rows where they are until the person sorts again: an edit must not make its row jump away, and new
 * rows stay at the bottom.
 */
export class KeptOrder {
  #sortedBy: string | null = null;
  #places = new Map<string, number>();

  /**
   * `rows` as they are to be shown. They come sorted by `sortedBy` (a text that names the columns and
   * directions, blank for none): where that is new their order is taken over, else the order kept so far
   * stands and unknown rows follow at the end. Without a sort the order is the table's own.
   */
  arrange<T extends Placed>(rows: readonly T[], sortedBy: string): T[] {
    if (sortedBy === '') {
      this.#sortedBy = '';
      return isOrdered(rows) ? [...rows] : rows.toSorted((a, b) => a.index - b.index);
    }
    if (sortedBy !== this.#sortedBy) {
      this.#sortedBy = sortedBy;
      this.#places = new Map(rows.map((row, place) => [row.id, place]));
      return [...rows];
    }
    const known: T[] = [];
    const unknown: T[] = [];
    for (const row of rows) (this.#places.has(row.id) ? known : unknown).push(row);
    unknown.sort((a, b) => a.index - b.index);
    const place = (row: T) => this.#places.get(row.id) ?? 0;
    known.sort((a, b) => place(a) - place(b));
    for (const row of unknown) this.#places.set(row.id, this.#places.size);
    return [...known, ...unknown];
  }

  /** The next arrangement is taken over as it comes. */
  forget(): void {
    this.#sortedBy = null;
  }
}

function isOrdered(rows: readonly Placed[]): boolean {
  for (let i = 1; i < rows.length; i++) {
    const [before, after] = [rows[i - 1], rows[i]];
    if (before && after && before.index > after.index) return false;
  }
  return true;
}
