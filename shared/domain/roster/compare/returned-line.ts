import { areSimilarFirmNames, buildingNameKey, firmNameKey } from '../../codes/firm-name.ts';
import type { RecordRef } from '../record/record-ref.ts';
import type { RosterRow } from '../roster-row.ts';
import type { WantedPlace } from './compare-places.ts';
import { FIRM_CELL_FIELDS, findWantedCell, isSameCell } from './firm-cells.ts';
import { contradictsCode } from './match-firm.ts';
import { readPlaceBack, saysSame } from './read-back.ts';
import {
  atVersion,
  type RegistryFirm,
  type RegistrySnapshot,
  type RegistryTenancy,
} from './registry-snapshot.ts';
import { findTouched } from './returned-cells.ts';
import type { BuildingRef, CellChange } from './roster-diff.ts';
import type { RosterLine } from './roster-line.ts';

/** What is known of a line of an exported workbook that came back. */
export interface ReturnedLine {
  firm: RegistryFirm;
  /** True when its name was changed in the workbook. */
  saysName: boolean;
  /** The open tenancy that it shows, in the building that it still names. */
  tenancy: RegistryTenancy | null;
  keepsRoom: boolean;
  /** What both the workbook and the registry have changed. */
  clashes: CellChange[];
}

/** Of a firm that sits nowhere, as the workbook shows it. */
const NOWHERE: BuildingRef = { id: null, name: '', nameKey: '' };

/**
 * Finds what a line of an exported workbook was exported from and leaves of it only what was changed since.
 * Null where the record is unknown or the line now tells of another firm: then it is a line like any other.
 */
export function readReturned(
  row: RosterRow,
  record: RecordRef,
  named: BuildingRef | null,
  registry: RegistrySnapshot,
): Omit<RosterLine, 'key' | 'order' | 'source'> | null {
  const firm = registry.firms.get(record.firmId);
  if (!firm) return null;
  const { past } = registry;
  const base =
    firm.version === record.firmVersion
      ? firm
      : (past.firms.get(atVersion(firm.id, record.firmVersion)) ?? null);
  if (isOtherFirm(row, base ?? firm, registry)) return null;
  const held = registry.tenanciesOfFirm.get(firm.id) ?? [];
  const open = held.find((tenancy) => tenancy.id === record.tenancyId) ?? null;
  const then =
    open?.version === record.tenancyVersion
      ? open
      : (past.tenancies.get(atVersion(record.tenancyId ?? '', record.tenancyVersion)) ?? null);
  const building = findBuilding(open ?? then, named, registry);
  const tenancy = open && open.buildingId === building.id ? open : null;
  const isGone = record.tenancyId !== null && open === null;
  const place = building === NOWHERE ? NO_PLACE : findTouchedPlace(row, tenancy, then, isGone);
  const touched = findTouched(row, firm, base);
  const clashes = [...touched.clashes, ...place.clashes];
  const isTouched = clashes.length > 0 || touched.name !== null || touched.uscc !== null;
  if (firm.endedOn !== null && (isTouched || saysAnything(touched.values, touched.custom))) {
    clashes.push({ field: 'endedOn', old: firm.endedOn, new: null });
  }
  const saysName = touched.name !== null;
  return {
    row: { ...row, values: touched.values, custom: touched.custom },
    name: touched.name ?? firm.name,
    nameKey: touched.name === null ? firm.nameKey : firmNameKey(touched.name),
    uscc: touched.uscc,
    building,
    places: place.places,
    returned: { firm, saysName, tenancy, keepsRoom: place.keepsRoom, clashes },
  };
}

/** A line that was written over with another firm: its name is another one, and code or people are too. */
function isOtherFirm({ values }: RosterRow, base: RegistryFirm, registry: RegistrySnapshot): boolean {
  const { name = null, uscc = null } = values;
  if (name === null || saysSame('name', base.name, name) || areSimilarFirmNames(name, base.name))
    return false;
  if (uscc !== null && saysSame('uscc', base.uscc, uscc)) return false;
  const isOther = (firm: RegistryFirm): boolean => firm.id !== base.id;
  const known = [
    ...(registry.firmsByUscc.get(uscc ?? '') ?? []),
    ...(registry.firmsByName.get(firmNameKey(name)) ?? []),
  ];
  if (known.some(isOther) || contradictsCode({ uscc }, base)) return true;
  const told = (['phone', 'contact', 'legalRepresentative'] as const)
    .map((field) => [field, base[field] ?? null, values[field] ?? null] as const)
    .filter(([, a, b]) => a !== null && b !== null);
  return told.length > 0 && !told.some(([field, a, b]) => saysSame(field, a, b));
}

/** The building that a line names: its tenancy's under any name that it has or had, else the named one. */
function findBuilding(
  tenancy: RegistryTenancy | null,
  named: BuildingRef | null,
  registry: RegistrySnapshot,
): BuildingRef {
  const name = registry.buildingNames.get(tenancy?.buildingId ?? '');
  if (!tenancy || name === undefined) return named ?? NOWHERE;
  const own = { id: tenancy.buildingId, name, nameKey: buildingNameKey(name) };
  if (named === null || named.id === own.id || saysSame('building', name, named.name)) return own;
  const isFormerName = registry.past.buildingKeys.get(own.id)?.has(named.nameKey) ?? false;
  return named.id === null && isFormerName ? own : named;
}

interface TouchedPlace {
  places: WantedPlace[];
  keepsRoom: boolean;
  clashes: CellChange[];
}

const NO_PLACE: TouchedPlace = { places: [], keepsRoom: true, clashes: [] };

/** The rooms that a line names now, in view of the tenancy that it was exported from. */
function findTouchedPlace(
  row: RosterRow,
  tenancy: RegistryTenancy | null,
  then: RegistryTenancy | null,
  isGone: boolean,
): TouchedPlace {
  const moveInOn = row.values.moveInOn ?? null;
  const told = row.places.map(({ floor, room }) => ({ floor, room, moveInOn }));
  if (!tenancy) {
    if (!isGone)
      return {
        places: row.record?.tenancyId === null && isBlank(told) ? [] : told,
        keepsRoom: false,
        clashes: [],
      };
    // The firm left this room meanwhile; what the workbook still shows of it says nothing.
    const keeps = then === null || isSamePlace(told, then);
    return { places: [], keepsRoom: keeps, clashes: keeps ? [] : placeClash(told, null) };
  }
  if (isSamePlace(told, tenancy) || (then && isSamePlace(told, then))) {
    const { floor, room } = tenancy;
    return { places: [{ floor, room, moveInOn: null }], keepsRoom: true, clashes: [] };
  }
  if (then === null || !isSamePlace(readPlaceBack(tenancy), then)) {
    return { places: [], keepsRoom: false, clashes: placeClash(told, tenancy) };
  }
  const own = readPlaceBack(tenancy);
  const sameRooms = told.length === own.length && told.every(({ room }, i) => isSameText(room, own[i]?.room));
  if (told.length > 1 && !sameRooms) return { places: told, keepsRoom: true, clashes: [] };
  const [place] = told;
  const changed = (field: keyof WantedPlace): string | null => {
    const value = place?.[field] ?? null;
    return value === null || isSameText(value, own[0]?.[field]) ? null : value;
  };
  const room = sameRooms ? null : changed('room');
  const places = [{ floor: changed('floor'), room, moveInOn: changed('moveInOn') }];
  return { places, keepsRoom: false, clashes: [] };
}

function isSameText(a: string | null, b: string | null | undefined): boolean {
  return isSameCell(a, b ?? null);
}

function isBlank(places: readonly WantedPlace[]): boolean {
  return places.every(({ floor, room }) => floor === null && room === null);
}

/** True when the told places are those of the tenancy; a blank cell leaves things as they are. */
function isSamePlace(told: readonly WantedPlace[], tenancy: RegistryTenancy): boolean {
  const own = readPlaceBack(tenancy);
  if (told.length !== own.length && !isBlank(told)) return false;
  return told.every(({ floor, room, moveInOn }, i) => {
    const held = own[i];
    if (!held) return false;
    const fits = (a: string | null, b: string | null): boolean => a === null || isSameCell(a, b);
    return fits(floor, held.floor) && fits(room, held.room) && fits(moveInOn, held.moveInOn);
  });
}

function placeClash(told: readonly WantedPlace[], tenancy: RegistryTenancy | null): CellChange[] {
  const [place] = told;
  const changes: CellChange[] = [];
  for (const field of ['floor', 'room'] as const) {
    const [held, wanted] = [tenancy?.[field] ?? null, place?.[field] ?? null];
    if (wanted !== null && !isSameCell(held, wanted)) changes.push({ field, old: held, new: wanted });
  }
  const [held, wanted] = [tenancy?.fromDay ?? null, place?.moveInOn ?? null];
  if (wanted !== null && wanted !== held) changes.push({ field: 'moveInOn', old: held, new: wanted });
  return changes;
}

function saysAnything(values: RosterRow['values'], custom: Record<string, string>): boolean {
  const told = FIRM_CELL_FIELDS.some((field) => findWantedCell(values, field) !== undefined);
  return told || Object.keys(custom).length > 0;
}
