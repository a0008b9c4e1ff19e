import type { ValueDecisions } from '../decisions/import-decisions.ts';
import type { RosterField } from '../roster-row.ts';
import type { Cell } from '../sheet-grid.ts';
import { type ChoiceField, readChoice } from '../values/choices.ts';
import { readUscc } from '../values/read-codes.ts';
import { readAmount, readAmountFactor, readCount } from '../values/read-count.ts';
import { readDay } from '../values/read-day.ts';
import { readName, readText } from '../values/read-text.ts';
import { readOrgSetUp, readYesNo } from '../values/read-yes-no.ts';
import { NOTHING, type Reading, refused } from '../values/reading.ts';
import { type ContactReading, readContact, readContactPhone } from '../values/split-contact.ts';
import { listMeanings, wordingKey } from '../values/wordings.ts';

/** Fields read cell by cell; floor and room are read together as a place. */
export type CellField = Exclude<RosterField, 'floor' | 'room'>;

export type FieldReader = (cell: Cell) => Reading<string | number | boolean> & {
  probationary?: number;
  also?: ContactReading['also'];
  /** True when a person decided what this wording means. */
  decided?: boolean;
};

const REMEMBERED = 2_000;

/** Cells of these columns repeat: each wording is read once. */
function remember(read: FieldReader): FieldReader {
  const known = new Map<Cell, ReturnType<FieldReader>>();
  return (cell) => {
    if (typeof cell === 'object') return read(cell);
    let reading = known.get(cell);
    if (!reading) {
      reading = read(cell);
      if (known.size < REMEMBERED) known.set(cell, reading);
    }
    return reading;
  };
}

/** A count of one kind of member; a cell that tells two kinds at once belongs to 党员人数 only. */
function readSingleCount(cell: Cell): ReturnType<FieldReader> {
  const reading = readCount(cell);
  return reading.probationary === undefined ? reading : refused('count-unreadable');
}

function choice(field: ChoiceField): FieldReader {
  return remember((cell) => readChoice(field, cell));
}

/** What a person decided about the field's wordings comes before every rule. */
function afterDecisions(field: CellField, values: ValueDecisions, read: FieldReader): FieldReader {
  const wordings = Object.hasOwn(values, field) ? values[field] : undefined;
  if (!wordings) return read;
  const meanings = listMeanings(field);
  return (cell) => {
    const key = cell === null ? '' : wordingKey(cell);
    if (key === '' || !Object.hasOwn(wordings, key)) return read(cell);
    const value = wordings[key] ?? null;
    if (value === null) return { ...NOTHING, decided: true };
    return meanings.includes(value) ? { value, decided: true } : read(cell);
  };
}

/**
 * The reader of a field's cells; `header` tells the unit of amounts, `values` what a person decided about
 * wordings. Readers remember what they have read.
 */
export function makeFieldReader(field: CellField, header: string, values: ValueDecisions = {}): FieldReader {
  return afterDecisions(field, values, makeRuleReader(field, header));
}

function makeRuleReader(field: CellField, header: string): FieldReader {
  switch (field) {
    case 'uscc':
      return readUscc;
    case 'phone':
      return readContactPhone;
    case 'contact':
      return readContact;
    case 'kind':
    case 'orgForm':
    case 'orgKind':
    case 'secretarySource':
    case 'notSetUpReason':
      return choice(field);
    case 'staffCount':
    case 'fullMembers':
    case 'probationaryMembers':
    case 'membersElsewhere':
      return remember(readSingleCount);
    case 'memberTotal':
      return remember(readCount);
    case 'revenue': {
      const factor = readAmountFactor(header);
      return (cell) => readAmount(cell, factor);
    }
    case 'orgFoundedOn':
    case 'moveInOn':
      return remember(readDay);
    case 'orgSetUp':
      return remember(readOrgSetUp);
    case 'aboveScale':
    case 'founderIsMember':
    case 'taxBuilding':
      return remember(readYesNo);
    case 'building':
    case 'buildingNumber':
    case 'industry':
      return remember(readName);
    case 'name':
    case 'legalRepresentative':
    case 'secretary':
    case 'instructor':
    case 'orgName':
      return readName;
    case 'registeredAddress':
    case 'remark':
      return readText;
  }
}
