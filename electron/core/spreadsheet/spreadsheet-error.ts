/** Why a file could not be read; each code has a sentence under `roster.fileErrors`. */
export const SPREADSHEET_ERROR_CODES = [
  'missing',
  'folder',
  'no-access',
  'empty-file',
  'empty-workbook',
  'too-large',
  'zip-bomb',
  'not-a-workbook',
  'unknown-encoding',
  'encrypted',
  'damaged',
  'time-limit',
  'memory-limit',
  'cancelled',
] as const;

export type SpreadsheetErrorCode = (typeof SPREADSHEET_ERROR_CODES)[number];

export type SpreadsheetErrorParams = Record<string, string | number>;

/** A file that is refused as a whole, with what its sentence needs. */
export class SpreadsheetError extends Error {
  readonly code: SpreadsheetErrorCode;
  readonly params: SpreadsheetErrorParams;

  constructor(code: SpreadsheetErrorCode, params: SpreadsheetErrorParams, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'SpreadsheetError';
    this.code = code;
    this.params = params;
  }
}
