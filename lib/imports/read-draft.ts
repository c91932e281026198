import { EVENT_KINDS, type EventKind, type StatementType } from "#lib/engine/types.ts";
import { findLanguage } from "#lib/files/find-language.ts";
import { count, FILE_LIMITS } from "#lib/files/limits.ts";
import { normalise } from "#lib/files/normalise.ts";
import { canonicalLanguage, isStorable, LONGEST_LINE } from "#lib/schema/text.ts";
import type { Cells } from "#lib/tables/item.ts";
import type { Draft, DraftEvent } from "./draft.ts";
import type { Field, Mapping } from "./mapping.ts";
import { officialSource } from "./official-hosts.ts";
import { readParticipants } from "./participants.ts";
import { type KnownSource, matchParty, matchSource } from "./parties.ts";
import { readTime } from "./read-time.ts";
import { matchType } from "./statement-types.ts";

/** What is stored already, to be matched rather than made again. */
export type Known = { readonly sources: readonly KnownSource[]; readonly parties: readonly string[] };

export type DraftReading =
  | { readonly ok: true; readonly draft: Draft; readonly text: string }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** The statement that a row's cells mean by the mapping, or every reason why they mean none. */
export async function readDraft(cells: Cells, mapping: Mapping, known: Known): Promise<DraftReading> {
  const cell = (field: Field) => cellOf(cells, mapping, field);
  const text = normalise(cell("text")).text;
  const url = cell("url");
  const host = hostOf(url);
  const office = officialSource(host);
  const source = cell("source") || (office?.name ?? host);
  const givenParty = cell("party");
  const party = givenParty === "" ? null : matchParty(givenParty, known.parties);
  // An office is known by its host where nobody is named, or nobody else is.
  const named = cell("source") === "" || cell("source") === host;
  const stored = matchSource(source, party, known.sources) ?? (named ? office : null);
  const published = timeOf(cell("publishedAt"), cell("time"), mapping);
  const day = timeOf(cell("eventDate"), "", mapping);
  const type = typeOf(cell("type"), stored);
  const language = await languageOf(cell("language"), text);
  const reasons = [
    ...textReasons(text),
    ...lineReasons({ source, title: cell("title"), party: givenParty, "event's title": cell("eventTitle") }),
    ...(source === "" ? ["Nobody is named who published it: the source's cell is empty."] : []),
    ...(party === null && !stored
      ? [`Nothing says for whom “${source}” speaks. Choose the party's column, or write one party for all.`]
      : []),
    ...(type.ok ? [] : [type.reason]),
    ...(language.ok ? [] : [language.reason]),
    ...(published.ok ? [] : [published.reason]),
    ...(day.ok ? [] : [`The event's day: ${day.reason}`]),
    ...(url === "" || isWebAddress(url)
      ? []
      : [`“${url}” is no web address. It begins with http:// or https://.`]),
  ];
  if (reasons.length > 0 || !type.ok || !language.ok || !published.ok || !day.ok)
    return { ok: false, reasons };
  const event = eventOf(cell, day.time, known);
  return {
    ok: true,
    text,
    draft: {
      source: stored?.name ?? source,
      party: party ?? stored?.party ?? "",
      type: type.type,
      language: language.language,
      title: cell("title").replace(/\s+/g, " "),
      publishedAt: published.time,
      publishedBasis: published.time === null ? null : basisOf(cells, mapping, published.assumed),
      url: url || null,
      id: null,
      translationOf: null,
      event,
    },
  };
}

/** The cell of the field's column, or what is fixed for all where that is empty. */
function cellOf(cells: Cells, { columns, fixed }: Mapping, field: Field): string {
  const column = columns[field];
  const cell = column === undefined ? "" : (cells[column] ?? "").trim();
  return cell || (fixed[field] ?? "").trim();
}

function hostOf(url: string): string {
  return isWebAddress(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_LINE && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

type Time =
  | { readonly ok: true; readonly time: string | null; readonly assumed: string | null }
  | { readonly ok: false; readonly reason: string };

function timeOf(date: string, clock: string, mapping: Mapping): Time {
  if (date === "") return { ok: true, time: null, assumed: null };
  return readTime(clock === "" ? date : `${date} ${clock}`, mapping.dates);
}

/** "column “date” (“05.06.2025 21:46”, read in Europe/Moscow)": how a time of publication is known. */
function basisOf(cells: Cells, { columns, fixed }: Mapping, assumed: string | null): string {
  const used = [columns.publishedAt, columns.time].filter(
    (name) => name !== undefined && cells[name]?.trim(),
  );
  const named = used.map((name) => `“${name}”`).join(" and ");
  const place =
    used.length === 0 ? "what is said for all rows" : `${used.length > 1 ? "columns" : "column"} ${named}`;
  const given =
    used.length === 0 ? fixed.publishedAt : used.map((name) => cells[name ?? ""]?.trim()).join(" ");
  return `${place} (“${given}”${assumed === null ? "" : `, ${assumed}`})`.slice(0, LONGEST_LINE);
}

type Type =
  | { readonly ok: true; readonly type: StatementType }
  | { readonly ok: false; readonly reason: string };

/** Where nothing is said of the type, a source that is known publishes what it always did, and an unknown one reports. */
function typeOf(given: string, stored: KnownSource | null): Type {
  const type = matchType(given === "" ? (stored?.type ?? "press-report") : given);
  if (type) return { ok: true, type };
  return {
    ok: false,
    reason: `“${given}” is no type of statement known here. Write official-readout, social-post, state-media, press-report or transcript, or fix one type for all.`,
  };
}

type Language =
  | { readonly ok: true; readonly language: string }
  | { readonly ok: false; readonly reason: string };

async function languageOf(given: string, text: string): Promise<Language> {
  const named = LANGUAGE_NAMES[given.toLowerCase()] ?? given.replaceAll("_", "-");
  const language = given === "" ? await findLanguage(text) : canonicalLanguage(named);
  if (language !== null && language !== "") return { ok: true, language };
  return { ok: false, reason: `“${given}” is no language tag. Write it like en, zh-CN or ru.` };
}

/** Languages as archives name them in full; every other name must be a tag. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: "en",
  chinese: "zh",
  russian: "ru",
  ukrainian: "uk",
  french: "fr",
  german: "de",
  spanish: "es",
  arabic: "ar",
  hindi: "hi",
  japanese: "ja",
  korean: "ko",
  英文: "en",
  英语: "en",
  中文: "zh",
  俄文: "ru",
  俄语: "ru",
  английский: "en",
  китайский: "zh",
  русский: "ru",
  украинский: "uk",
};

function textReasons(text: string): readonly string[] {
  if (text === "") return ["The text is empty. A statement needs its words."];
  if (text.length <= FILE_LIMITS.characters) return [];
  return [
    `The text has ${count(text.length)} characters; at most ${count(FILE_LIMITS.characters)} fit. Divide it.`,
  ];
}

function lineReasons(lines: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(lines).flatMap(([name, value]) => [
    ...(value.length > LONGEST_LINE
      ? [`The ${name} has ${count(value.length)} characters; at most ${count(LONGEST_LINE)} fit.`]
      : []),
    ...(isStorable(value)
      ? []
      : [`The ${name} holds a character that cannot be stored. Save the file as UTF-8.`]),
  ]);
}

function eventOf(cell: (field: Field) => string, day: string | null, known: Known): DraftEvent {
  const participants = readParticipants(cell("participants"), known.parties);
  return {
    title: cell("eventTitle").replace(/\s+/g, " ") || null,
    date: day?.slice(0, "YYYY-MM-DD".length) ?? null,
    kind: kindOf(cell("eventKind")),
    participants: participants.length > 0 ? participants : null,
    bundle: null,
  };
}

/** A kind that we do not know is another kind; it is no reason to refuse a statement. */
function kindOf(given: string): EventKind | null {
  if (given === "") return null;
  return EVENT_KINDS.find((kind) => kind === given.toLowerCase()) ?? "other";
}
