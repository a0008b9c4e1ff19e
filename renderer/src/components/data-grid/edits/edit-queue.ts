import type { Cell } from '#shared/contract/base.ts';

/** One gesture as the contract takes it. */
export interface TableEdit {
  create: Record<string, unknown>[];
  update: { id: string; version: number; set: Record<string, unknown> }[];
  end: { id: string; version: number; day: string; reason: string }[];
}

/** A gesture before it is sent; the versions are those of the moment of sending. */
export interface Gesture {
  create?: TableEdit['create'];
  update?: Omit<TableEdit['update'][number], 'version'>[];
  end?: Omit<TableEdit['end'][number], 'version'>[];
}

export interface EditResult {
  created: string[];
  entry: string | null;
}

interface QueueOptions {
  send(edit: TableEdit): Promise<EditResult>;
  /** The row as the newest table has it. */
  findRow(id: string): { version: number; value(field: string): Cell } | undefined;
}

/**
 * Sends gestures one after the other, each as one command. A row that was just written is not written again
 * before the table has brought its new version: the second edit would be refused as stale.
 */
export class EditQueue {
  readonly #options: QueueOptions;
  /** What finished commands wrote and the table does not show yet, by row. */
  readonly #ahead = new Map<string, { version: number; set: Record<string, unknown> }>();
  #waiting: (() => void)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  push(gesture: Gesture): Promise<EditResult> {
    const result = this.#last.then(() => this.#run(gesture));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** A newer table is there. It may have been asked for before the last command, so every row is looked at. */
  tableArrived(): void {
    for (const id of this.#ahead.keys()) if (this.#hasCaughtUp(id)) this.#ahead.delete(id);
    this.#letGo();
  }

  /** Whatever the table says now holds everything written so far. */
  settle(): void {
    this.#ahead.clear();
    this.#letGo();
  }

  /** True while the table does not show what a finished command wrote into the row. */
  isAhead(id: string): boolean {
    return this.#ahead.has(id);
  }

  get hasRowsAhead(): boolean {
    return this.#ahead.size > 0;
  }

  async #run({ create = [], update = [], end = [] }: Gesture): Promise<EditResult> {
    while ([...update, ...end].some(({ id }) => this.#ahead.has(id))) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const version = (id: string): number => this.#options.findRow(id)?.version ?? 0;
    const edit: TableEdit = {
      create,
      update: update.map((row) => ({ ...row, version: version(row.id) })),
      end: end.map((row) => ({ ...row, version: version(row.id) })),
    };
    const result = await this.#options.send(edit);
    if (result.entry !== null)
      for (const { id, version, set } of edit.update) this.#ahead.set(id, { version, set });
    this.tableArrived();
    return result;
  }

  /** A row's version grows with what is written into itself; what is kept beside it shows by its value. */
  #hasCaughtUp(id: string): boolean {
    const written = this.#ahead.get(id);
    const row = this.#options.findRow(id);
    if (!written || !row || row.version > written.version) return true;
    return Object.entries(written.set).every(([field, value]) => row.value(field) === value);
  }

  #letGo(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }
}
