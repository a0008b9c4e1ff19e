import { readCellText, toCellText } from '../../exchange/cell-text.ts';
import { maskText } from '../../exchange/mask.ts';
import { makeFieldReader } from '../rows/field-readers.ts';
import { readPlaces } from '../rows/read-places.ts';
import type { WantedPlace } from './compare-places.ts';
import { type Cell, FIRM_CELL_FIELDS, type FirmCellField, isSameCell } from './firm-cells.ts';
import type { RegistryTenancy } from './registry-snapshot.ts';

type TextField = FirmCellField | 'name' | 'uscc' | 'building';
type Reader = ReturnType<typeof makeFieldReader>;

const READERS = new Map<string, Reader>(
  ([...FIRM_CELL_FIELDS, 'name', 'uscc', 'building'] as const).map((field) => [
    field,
    makeFieldReader(field, ''),
  ]),
);

/** Of these the registry holds values that are written as words and found again. */
const CHOICES: ReadonlySet<string> = new Set([
  'kind',
  'orgForm',
  'orgKind',
  'secretarySource',
  'notSetUpReason',
]);

/** What reading a cell gives that was written from a value of the registry. */
export function readBack(field: TextField, held: Cell): Cell {
  if (held === null || CHOICES.has(field)) return held;
  const value = READERS.get(field)?.(typeof held === 'string' ? readCellText(held) : held).value ?? null;
  return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * True when a cell of an exported workbook says what the registry holds: as it stands, as reading tidies it,
 * or with names and numbers half hidden.
 */
export function saysSame(field: TextField, held: Cell, told: Cell): boolean {
  if (isSameCell(held, told) || isSameCell(readBack(field, held), told)) return true;
  return isMaskOf(field, held, told);
}

/** True for 张* where the registry holds 张伟: a masked workbook never takes a name away. */
export function isMaskOf(field: string, held: Cell, told: Cell): boolean {
  if (typeof told !== 'string' || typeof held !== 'string' || !told.includes('*')) return false;
  const masked = maskText(field, toCellText(held));
  return isSameCell(masked, told) || isSameCell(readBack(field as TextField, masked), told);
}

/** The place of a tenancy as reading finds it in an exported line. */
export function readPlaceBack(tenancy: RegistryTenancy): WantedPlace[] {
  const cell = (text: string | null): string | null => (text === null ? null : readCellText(text));
  const { places } = readPlaces(0, cell(tenancy.floor), cell(tenancy.room));
  return places.map(({ floor, room }) => ({ floor, room, moveInOn: tenancy.fromDay }));
}
