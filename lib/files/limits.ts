/** What one file may cost. Told before a file is chosen (`limitsText`) and enforced by `readStatement`. */
export type FileLimits = {
  readonly bytes: number;
  /** Most characters (UTF-16 units) of extracted text. */
  readonly characters: number;
  /** Most pages of a PDF. */
  readonly pages: number;
  /** Most seconds that reading one file may take. */
  readonly seconds: number;
};

const MEGABYTE = 1_000_000;

/** The limits of the app: a readout has a page or two, a day of hearings 400,000 characters; a book is no statement. */
export const FILE_LIMITS: FileLimits = { bytes: 20 * MEGABYTE, characters: 400_000, pages: 300, seconds: 20 };

/** The limits as one sentence for the person who is about to choose a file. */
export function limitsText({ bytes, characters, pages, seconds }: FileLimits = FILE_LIMITS): string {
  return `At most ${bytesText(bytes)}, ${count(characters)} characters of text, ${count(pages)} pages and ${count(seconds)} seconds of reading for each file.`;
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
