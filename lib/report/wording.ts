import { primarySubtag } from "#lib/engine/subtag.ts";

/** A share as "8 %": whole per cent, and never 0 % for what is there. Spaces do not break. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return `${share > 0 && whole === 0 ? "<1" : whole}\u00a0%`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** An ISO date as "5 June 2025"; what is no ISO date comes back as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = iso.match(/^(\d{4})-(\d{2})-(\d{2})/) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** A whole number with thin spaces between thousands: "1 411". */
export function figure(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** "1 passage", "2 passages". */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The language's name in English with its tag: "Chinese (zh-CN)". */
export function languageName(tag: string): string {
  const primary = primarySubtag(tag);
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(primary);
  return name === undefined ? tag : `${name} (${tag})`;
}

/** Languages whose length the engine counts in characters. */
const BY_CHARACTER = new Set(["zh", "ja", "th"]);

/** How long a statement is in the unit of its language: "321 words", "1 411 characters". */
export function lengthOf(statement: { readonly language: string; readonly words: number }): string {
  const byCharacter = BY_CHARACTER.has(primarySubtag(statement.language));
  return counted(statement.words, byCharacter ? "character" : "word");
}
