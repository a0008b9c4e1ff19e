interface Placed {
  id: string;
  /** Where the table has the row. */
  index: number;
}

/**
 * Keeps rows where they are until the person sorts or filters again: an edit must not make its row jump away,
 * and new rows stay at the bottom.
 */
export class KeptOrder {
  #sortedBy: string | null = null;
  readonly #places = new Map<string, number>();

  /**
   * `items` as they are to be shown, sorted by `sortedBy`: a text that names the columns and directions, blank
   * for none. Where that is new they are sorted; else the order kept so far stands and unknown rows follow at
   * the end. Without a sort the order is the table's own.
   */
  arrange<T>(
    items: readonly T[],
    sortedBy: string,
    rowOf: (item: T) => Placed,
    sort: () => readonly T[],
  ): T[] {
    if (sortedBy === '') {
      this.#sortedBy = '';
      return inOrder(items, (item) => rowOf(item).index);
    }
    if (sortedBy !== this.#sortedBy) {
      this.#sortedBy = sortedBy;
      const sorted = sort();
      this.#places.clear();
      for (const item of sorted) this.#places.set(rowOf(item).id, this.#places.size);
      return [...sorted];
    }
    const { known = [], unknown = [] } = Object.groupBy(items, (item) =>
      this.#places.has(rowOf(item).id) ? 'known' : 'unknown',
    );
    const added = inOrder(unknown, (item) => rowOf(item).index);
    for (const item of added) this.#places.set(rowOf(item).id, this.#places.size);
    return [...inOrder(known, (item) => this.#places.get(rowOf(item).id) ?? 0), ...added];
  }

  /** The next arrangement sorts anew. */
  forget(): void {
    this.#sortedBy = null;
  }
}

function inOrder<T>(items: readonly T[], key: (item: T) => number): T[] {
  const isOrdered = items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || key(before) <= key(item);
  });
  return isOrdered ? [...items] : items.toSorted((a, b) => key(a) - key(b));
}
