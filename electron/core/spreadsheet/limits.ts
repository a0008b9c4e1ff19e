const MEBIBYTE = 1024 * 1024;

/** A file larger than this is refused before it is read. */
export const MAX_FILE_BYTES = 200 * MEBIBYTE;

/** What a zipped workbook may unpack to; a roster of 150,000 lines takes about a quarter of it. */
export const MAX_UNPACKED_BYTES = 768 * MEBIBYTE;

/**
 * Sheets of text shrink to a tenth or a thirtieth. Beyond `SUSPICIOUS_RATIO`, and once it unpacks to more
 * than `SUSPICIOUS_BYTES`, a file holds filling and not a roster.
 */
export const SUSPICIOUS_RATIO = 300;
export const SUSPICIOUS_BYTES = 64 * MEBIBYTE;

export const DEFAULT_TIMEOUT_MS = 120_000;
export const DEFAULT_MAX_OLD_GENERATION_MB = 2_048;
