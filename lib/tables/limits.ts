import { bytesText, count } from "#lib/files/limits.ts";

const MEGABYTE = 1_000_000;

/** What one file of many statements may hold. Told before a file is chosen (`tableLimitsText`). */
export const TABLE_LIMITS = {
  /** Three times the largest corpus that we measure (10,000 statements of 400 words, 30 MB). */
  bytes: 100 * MEGABYTE,
  /** Ten times that corpus: beyond it, a person no longer looks through what was proposed. */
  rows: 100_000,
  /** Wider tables are matrices of figures. */
  columns: 500,
  /** Most that the parts of an archive or workbook may unpack to. */
  unpackedBytes: 300 * MEGABYTE,
  /** Most files in an archive. */
  members: 10_000,
  /** Most seconds for a workbook, whose reader is not ours. */
  seconds: 120,
} as const;

/** The limits as one sentence for the person who is about to choose a file. */
export function tableLimitsText(): string {
  return `At most ${bytesText(TABLE_LIMITS.bytes)} and ${count(TABLE_LIMITS.rows)} statements in one file.`;
}
