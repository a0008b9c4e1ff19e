import type { CellPlace } from './cell-ref.ts';
import { attribute, type FillValue, SheetFiller } from './fill-sheet.ts';
import { ZipParts } from './zip-parts.ts';

/** An .xlsx or .xlsm of somebody else, opened to put values into cells and to change nothing else. */
export class FillableWorkbook {
  readonly #parts: ZipParts;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #unlockedStyles: ReadonlySet<string>;
  readonly #fillers = new Map<string, SheetFiller>();

  constructor(bytes: Buffer) {
    this.#parts = new ZipParts(bytes);
    this.#paths = readSheetPaths(this.#parts);
    this.#unlockedStyles = readUnlockedStyles(this.#parts.read('xl/styles.xml') ?? '');
  }

  /** Null where there is no sheet of this name. */
  sheet(name: string): Pick<SheetFiller, 'isFilled' | 'findFault'> | null {
    return this.#filler(name);
  }

  /** The workbook with values by sheet and cell. Programs that open it compute its formulas anew. */
  fill(values: ReadonlyMap<string, ReadonlyMap<string, FillValue>>): Uint8Array<ArrayBuffer> {
    for (const [name, cells] of values) {
      const path = this.#paths.get(name);
      const filler = this.#filler(name);
      if (path !== undefined && filler && cells.size > 0) this.#parts.replace(path, filler.fill(cells));
    }
    if ([...this.#paths.values()].some((path) => /<(?:\w+:)?f\b/.test(this.#parts.read(path) ?? ''))) {
      this.#parts.replace(WORKBOOK, computeOnLoad(this.#parts.read(WORKBOOK) ?? ''));
    }
    return this.#parts.write();
  }

  #filler(name: string): SheetFiller | null {
    const known = this.#fillers.get(name);
    if (known) return known;
    const xml = this.#parts.read(this.#paths.get(name) ?? '');
    if (xml === null) return null;
    const filler = new SheetFiller(xml, (style) => !this.#unlockedStyles.has(style || '0'));
    this.#fillers.set(name, filler);
    return filler;
  }
}

/** How many cells below a place, itself among them, wait for values one under the other. */
export function countRoom(
  sheet: Pick<SheetFiller, 'isFilled' | 'findFault'>,
  { row, column }: CellPlace,
  wanted: number,
): number {
  for (let room = 0; room < wanted; room++) {
    const place = { row: row + room, column };
    if (sheet.isFilled(place) || sheet.findFault(place) !== null) return room;
  }
  return wanted;
}

const WORKBOOK = 'xl/workbook.xml';

function readSheetPaths(parts: ZipParts): Map<string, string> {
  const targets = new Map(
    [...(parts.read('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target') ?? ''],
    ),
  );
  return new Map(
    [...(parts.read(WORKBOOK) ?? '').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = '']) => {
      const target = targets.get(attribute(attributes, '\\w+:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [unescapeXml(attribute(attributes, 'name') ?? ''), path];
    }),
  );
}

/** The styles, by number, whose cells stay open in a protected sheet. */
function readUnlockedStyles(xml: string): Set<string> {
  const formats = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml)?.[1] ?? '';
  const styles = [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?xf>)/g)];
  return new Set(
    styles.flatMap(([, content = ''], number) =>
      /<(?:\w+:)?protection\b[^>]*\blocked="(?:0|false)"/.test(content) ? [String(number)] : [],
    ),
  );
}

/** What a formula showed before is of other values. */
function computeOnLoad(xml: string): string {
  const found = /<((?:\w+:)?)calcPr\b([^>]*?)\/>/.exec(xml);
  if (found) {
    if (/fullCalcOnLoad="/.test(found[0])) return xml;
    return xml.replace(found[0], () => `<${found[1]}calcPr${found[2]} fullCalcOnLoad="1"/>`);
  }
  const after = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  for (const name of after) {
    const end = new RegExp(`</((?:\\w+:)?)${name}>`).exec(xml);
    if (end) return xml.replace(end[0], () => `${end[0]}<${end[1]}calcPr fullCalcOnLoad="1"/>`);
  }
  return xml;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
