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

/** The longest that any file is read, milliseconds. */
const LONGEST_MS = 120_000;

/**
 * How long a file of this many bytes may be read, milliseconds: many times what a slow office machine needs,
 * and not two minutes for a small file that sends the library in a circle.
 */
export function timeLimitOf(bytes: number): number {
  return Math.min(LONGEST_MS, 30_000 + bytes / 100);
}

export const DEFAULT_MAX_OLD_GENERATION_MB = 2_048;

/**
 * Room for values just made. Less makes the rows of a roster be moved about while they are compared; more saves no
 * time, and a large file fills it with what it no longer needs.
 */
export const YOUNG_GENERATION_MB = 32;
