import type { TFunction } from 'i18next';
import type { Cell } from '#shared/contract/base.ts';
import { PLAIN_TABLES } from '../table-page/table-name.ts';

/** The texts of the page that shows a table, where its columns have their names. */
const PAGES: Record<string, string> = {
  building: 'building',
  firm: 'firm',
  partyOrg: 'org',
  ...Object.fromEntries(PLAIN_TABLES.map((table) => [table, table])),
};
const CUSTOM = 'custom:';

/** The name of a table's column as its page heads it; a column kept as it is keeps its own heading. */
export function fieldWord(table: string, field: string, t: TFunction): string {
  if (field.startsWith(CUSTOM)) return field.slice(CUSTOM.length);
  const plain = t(`history.fields.${field}`, { defaultValue: field });
  const page = PAGES[table];
  return page ? t(`${page}.columns.${field}`, { defaultValue: plain }) : plain;
}

/** Where the words of a column's choices are. */
const CHOICES: Record<string, string> = {
  'firm.kind': 'firm.kinds',
  'firm.notSetUpReason': 'firm.notSetUpReasons',
  'firm.reportedForm': 'importPage.orgForms',
  'firm.reportedOrgKind': 'org.kinds',
  'firm.reportedSecretarySource': 'importPage.secretarySources',
  'partyOrg.kind': 'org.kinds',
  'partyOrg.form': 'org.forms',
  'sponsor.kind': 'sponsor.kinds',
};
const YES_NO = new Set(['aboveScale', 'founderIsMember', 'operating', 'taxBuilding']);

/** A cell as people read it: names instead of ids, words instead of codes, 空白 for nothing. */
export function cellWord(
  table: string,
  field: string,
  cell: Cell,
  names: Readonly<Record<string, string>>,
  t: TFunction,
): string {
  if (cell === null || cell === '') return t('history.blank');
  if (YES_NO.has(field)) return t(cell === 1 ? 'grid.yes' : 'grid.no');
  const words = field === 'endReason' ? 'history.endReasons' : CHOICES[`${table}.${field}`];
  if (words) return t(`${words}.${cell}`, { defaultValue: String(cell) });
  return names[String(cell)] ?? String(cell);
}

/** What the rows of a table are called, as a heading. */
export function tableWord(table: string, t: TFunction): string {
  return t(`history.tables.${table}`, { defaultValue: table });
}
