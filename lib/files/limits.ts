/** What one file may cost. Told before a file is chosen (`limitsText`) and enforced by `readStatement`. */
export type FileLimits = {
  readonly bytes: number;
  /** Most characters (UTF-16 units) of extracted text. */
  readonly characters: number;
  /** Most pages of a PDF. */
  readonly pages: number;
  /** Most seconds that reading one file may take. */
  readonly seconds: number;
  /** Most files of one archive: what a person can look through on one screen. More come in as a table of statements. */
  readonly members: number;
  /** Most bytes that all files of an archive together may unpack to. */
  readonly unpacked: number;
};

const MEGABYTE = 1_000_000;

/** The limits of the app: a readout has a page or two, a day of hearings 400,000 characters; a book is no statement. */
export const FILE_LIMITS: FileLimits = {
  bytes: 20 * MEGABYTE,
  characters: 400_000,
  pages: 300,
  seconds: 20,
  members: 200,
  unpacked: 100 * MEGABYTE,
};

/** The limits as one sentence for the person who is about to choose a file. */
export function limitsText(limits: FileLimits = FILE_LIMITS): string {
  const { bytes, characters, pages, seconds, members, unpacked } = limits;
  return `At most ${bytesText(bytes)}, ${count(characters)} characters of text, ${count(pages)} pages and ${count(seconds)} seconds of reading for each file; ${count(members)} files and ${bytesText(unpacked)} unpacked for an archive.`;
}

/** A size in the unit that a person would choose: "512 bytes", "4 kB", "20 MB". */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < MEGABYTE) return `${count(Math.round(bytes / 1_000))} kB`;
  return `${(bytes / MEGABYTE).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}

/** A number with its thousands set apart, in English as every message of the app. */
export function count(number: number): string {
  return number.toLocaleString("en");
}
