import { type CellPlace, readRef, writeRef } from './cell-ref.ts';

/** What a cell gets; null leaves it blank. */
export type FillValue = string | number | null;

/** Why a cell cannot be filled: what stands there is computed, or the form's owner has locked it. */
export type FillFault = 'formula' | 'locked';

interface RowTag {
  row: number;
  /** Everything from the opening to the closing tag. */
  from: number;
  to: number;
  attributes: string;
  cells: string;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const DATA = /<(\w+:)?sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?sheetData>)/;

/**
 * The XML of a sheet with values in some of its cells, everything else letter for letter as it was. A cell keeps
 * its style; one that was not there takes that of its row or column. Texts are written into the cell itself.
 * `isLocked` tells of a style that the protection of the sheet keeps closed.
 */
export class SheetFiller {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #data: { from: number; to: number };
  readonly #rows: RowTag[];
  readonly #isProtected: boolean;
  readonly #columnStyles: readonly { min: number; max: number; style: string }[];
  readonly #isLocked: (style: string) => boolean;

  constructor(xml: string, isLocked: (style: string) => boolean) {
    const data = DATA.exec(xml);
    this.#xml = xml;
    this.#isLocked = isLocked;
    this.#prefix = data?.[1] ?? '';
    this.#data = { from: data?.index ?? 0, to: (data?.index ?? 0) + (data?.[0].length ?? 0) };
    this.#rows = data ? readRows(data[0], data.index) : [];
    this.#isProtected = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(xml);
    this.#columnStyles = [...xml.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const style = attribute(attributes, 'style');
      return style === null
        ? []
        : [{ min: Number(attribute(attributes, 'min')), max: Number(attribute(attributes, 'max')), style }];
    });
  }

  /** True for a cell that holds a value or a formula. */
  isFilled(place: CellPlace): boolean {
    return /<(?:\w+:)?(?:v|f|is)\b/.test(this.#cellAt(place)?.content ?? '');
  }

  /** Null where a value can be put. */
  findFault(place: CellPlace): FillFault | null {
    const cell = this.#cellAt(place);
    if (/<(?:\w+:)?f\b/.test(cell?.content ?? '')) return 'formula';
    return this.#isProtected && this.#isLocked(cell?.style ?? this.#styleFor(place)) ? 'locked' : null;
  }

  fill(values: ReadonlyMap<string, FillValue>): string {
    const byRow = Map.groupBy([...values], ([ref]) => readRef(ref).row);
    const rows = [...byRow].sort(([a], [b]) => a - b);
    let filled = '';
    let at = this.#rows[0]?.from ?? this.#data.to;
    for (const [row, cells] of rows) {
      const next = this.#rows.find((tag) => tag.row >= row);
      const here = next?.from ?? this.#rows.at(-1)?.to ?? at;
      filled += this.#xml.slice(at, here);
      at = here;
      const texts = new Map(cells.map(([ref, value]) => [readRef(ref).column, value]));
      if (next?.row === row) {
        filled += this.#fillRow(next, texts);
        at = next.to;
      } else {
        filled += this.#tag('row', ` r="${row}"`, this.#newCells(row, [...texts]));
      }
    }
    const last = this.#rows.at(-1)?.to ?? at;
    filled += this.#xml.slice(at, Math.max(at, last));
    if (this.#rows.length === 0) {
      const data = this.#tag('sheetData', '', filled);
      return this.#xml.slice(0, this.#data.from) + data + this.#xml.slice(this.#data.to);
    }
    return this.#xml.slice(0, this.#rows[0]?.from) + filled + this.#xml.slice(last);
  }

  #fillRow({ row, attributes, cells }: RowTag, values: Map<number, FillValue>): string {
    let filled = '';
    let at = 0;
    let column = 0;
    const waiting = [...values].sort(([a], [b]) => a - b);
    for (const cell of cells.matchAll(CELL)) {
      const ref = attribute(cell[1] ?? '', 'r');
      column = ref === null ? column + 1 : readRef(ref).column;
      const before = waiting.splice(0, waiting.findIndex(([to]) => to >= column) >>> 0);
      filled += cells.slice(at, cell.index) + this.#newCells(row, before);
      at = cell.index + cell[0].length;
      if (waiting[0]?.[0] === column) {
        const [, value] = waiting.shift() ?? [column, null];
        filled += this.#cell({ row, column }, attribute(cell[1] ?? '', 's'), value ?? null);
      } else filled += cell[0];
    }
    return this.#tag('row', attributes, filled + cells.slice(at) + this.#newCells(row, waiting));
  }

  #newCells(row: number, cells: readonly (readonly [number, FillValue])[]): string {
    return cells
      .toSorted(([a], [b]) => a - b)
      .map(([column, value]) => this.#cell({ row, column }, this.#styleFor({ row, column }), value))
      .join('');
  }

  #cell(place: CellPlace, style: string | null, value: FillValue): string {
    const attributes = ` r="${writeRef(place)}"${style === null || style === '' ? '' : ` s="${style}"`}`;
    if (value === null) return this.#tag('c', attributes, '');
    if (typeof value === 'number') return this.#tag('c', attributes, this.#tag('v', '', String(value)));
    const text = this.#tag('t', ' xml:space="preserve"', escapeXml(value));
    return this.#tag('c', `${attributes} t="inlineStr"`, this.#tag('is', '', text));
  }

  #tag(name: string, attributes: string, content: string): string {
    const full = `${this.#prefix}${name}`;
    return content === '' ? `<${full}${attributes}/>` : `<${full}${attributes}>${content}</${full}>`;
  }

  #cellAt({ row, column }: CellPlace): { style: string; content: string } | null {
    const tag = this.#rows.find((one) => one.row === row);
    let at = 0;
    for (const [, attributes = '', content = ''] of tag?.cells.matchAll(CELL) ?? []) {
      const ref = attribute(attributes, 'r');
      at = ref === null ? at + 1 : readRef(ref).column;
      if (at === column) return { style: attribute(attributes, 's') ?? '', content };
    }
    return null;
  }

  #styleFor({ row, column }: CellPlace): string {
    const tag = this.#rows.find((one) => one.row === row);
    const ofRow = tag && attribute(tag.attributes, 's');
    return ofRow ?? this.#columnStyles.find(({ min, max }) => column >= min && column <= max)?.style ?? '';
  }
}

function readRows(data: string, offset: number): RowTag[] {
  let row = 0;
  return [...data.matchAll(ROW)].map((match) => {
    const [whole, attributes = '', cells = ''] = match;
    row = Number(attribute(attributes, 'r') ?? row + 1);
    const from = offset + match.index;
    return { row, from, to: from + whole.length, attributes, cells };
  });
}

/** The value of an attribute; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
