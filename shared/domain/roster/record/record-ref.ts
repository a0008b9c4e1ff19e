import { toCellText } from '../../exchange/cell-text.ts';
import { headerLabel } from '../header/header-key.ts';

/**
 * Which firm and room of the registry a line of an exported workbook shows, and their versions when it was
 * written. Stands in two hidden columns.
 */
export interface RecordRef {
  firmId: string;
  firmVersion: number;
  /** Null for a firm that sits nowhere. */
  tenancyId: string | null;
  tenancyVersion: number;
}

/** Headings that nobody types: what stands under them is ours. */
export const RECORD_HEADINGS = { recordId: 'louyu:id', recordVersion: 'louyu:version' } as const;
export type RecordField = keyof typeof RECORD_HEADINGS;

/** In front of the heading of a column that an office keeps as it is. */
export const CUSTOM_HEADING = '自定义：';

/** A kept column's heading as reading finds it: names that differ only in white space are one column. */
export function customLabel(name: string): string {
  return headerLabel(toCellText(name));
}

const ID = /^([^\s/]{1,64})(?:\/([^\s/]{1,64}))?$/;
/** Letters in front keep spreadsheets from making a number or a day of it. */
const VERSION = /^v(\d{1,9})(?: v(\d{1,9}))?$/;

export function isRecordField(field: string | null): field is RecordField {
  return field !== null && Object.hasOwn(RECORD_HEADINGS, field);
}

/** The internal field of a heading; null for every heading that people write. */
export function findRecordField(label: string): RecordField | null {
  if (label === RECORD_HEADINGS.recordId) return 'recordId';
  return label === RECORD_HEADINGS.recordVersion ? 'recordVersion' : null;
}

export function writeRecord(ref: RecordRef): Record<RecordField, string> {
  const { firmId, firmVersion, tenancyId, tenancyVersion } = ref;
  return tenancyId === null
    ? { recordId: firmId, recordVersion: `v${firmVersion}` }
    : { recordId: `${firmId}/${tenancyId}`, recordVersion: `v${firmVersion} v${tenancyVersion}` };
}

/** Null where the cells hold nothing of ours; a version that was damaged is 0, which no record ever has. */
export function readRecord(id: string, version: string): RecordRef | null {
  const ids = ID.exec(id.trim());
  if (!ids?.[1]) return null;
  const versions = VERSION.exec(version.trim());
  return {
    firmId: ids[1],
    firmVersion: Number(versions?.[1] ?? 0),
    tenancyId: ids[2] ?? null,
    tenancyVersion: Number(versions?.[2] ?? 0),
  };
}
