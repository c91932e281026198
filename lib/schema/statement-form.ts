import { STATEMENT_TYPES, type StatementType } from "#lib/engine/types.ts";
import { type PublishedParts, readPublishedAt } from "./published-at.ts";
import { canonicalLanguage, isStorable, LONGEST_LINE } from "./text.ts";

/** What a person fills in about a statement, as the form holds it: nothing is parsed yet. */
export type StatementFields = PublishedParts & {
  readonly source: string;
  readonly party: string;
  readonly type: string;
  readonly language: string;
  readonly title: string;
  /** How the time is known; empty where it is not said. */
  readonly publishedBasis: string;
  readonly url: string;
  /** Id of the original; empty for none. */
  readonly translationOf: string;
};

/** What is said about a statement, apart from its text; parsed. */
export type StatementFacts = {
  readonly source: string;
  readonly party: string;
  readonly type: StatementType;
  readonly language: string;
  readonly title: string;
  /** ISO date or date-time with zone; null when unknown. */
  readonly publishedAt: string | null;
  /** How that is known; null where it is not said. */
  readonly publishedBasis: string | null;
  readonly url: string | null;
  /** Id of the statement, of the same event, of which this one is a translation. */
  readonly translationOf: string | null;
};

export type FieldErrors = Partial<Record<keyof StatementFields, string>>;

/** The facts, or what is wrong at each field; every field is told at once. */
export function readStatementFields(
  fields: StatementFields,
):
  | { readonly ok: true; readonly facts: StatementFacts }
  | { readonly ok: false; readonly errors: FieldErrors } {
  const published = readPublishedAt(trimmed(fields));
  const type = STATEMENT_TYPES.find((known) => known === fields.type);
  const language = canonicalLanguage(fields.language.trim());
  const url = fields.url.trim();
  const errors: FieldErrors = {
    ...lineErrors(fields),
    ...(type ? {} : { type: "Choose what kind of text this is." }),
    ...(language ? {} : { language: languageError(fields.language) }),
    ...(published.ok ? {} : { [published.field]: published.error }),
    ...(published.ok && published.publishedAt === null && fields.publishedBasis.trim() !== ""
      ? { publishedBasis: "There is no time that could be known by this. Give the day, or clear this." }
      : {}),
    ...(url === "" || isWebAddress(url)
      ? {}
      : { url: `“${url}” is no web address. It begins with http:// or https://.` }),
  };
  if (Object.keys(errors).length > 0 || !type || !language || !published.ok) return { ok: false, errors };
  return {
    ok: true,
    facts: {
      source: fields.source.trim(),
      party: fields.party.trim(),
      type,
      language,
      title: fields.title.trim(),
      publishedAt: published.publishedAt,
      publishedBasis: fields.publishedBasis.trim() || null,
      url: url || null,
      translationOf: fields.translationOf || null,
    },
  };
}

const LINES = {
  source: "Say who published it.",
  party: "Say for whom the source speaks.",
  title: "",
  publishedBasis: "",
} as const;

function lineErrors(fields: StatementFields): FieldErrors {
  const errors: FieldErrors = {};
  for (const [name, whenEmpty] of Object.entries(LINES) as [keyof typeof LINES, string][]) {
    const value = fields[name];
    if (value.trim() === "" && whenEmpty) errors[name] = whenEmpty;
    if (value.length > LONGEST_LINE)
      errors[name] = `This is ${value.length} characters long; at most ${LONGEST_LINE} fit.`;
    if (!isStorable(value)) errors[name] = "This holds a character that cannot be stored. Type it again.";
  }
  return errors;
}

function languageError(language: string): string {
  return language.trim() === ""
    ? "Say in which language the text is."
    : `“${language}” is no language tag. Write it like en, zh-CN or ru.`;
}

function trimmed({ date, time, zone }: PublishedParts): PublishedParts {
  return { date: date.trim(), time: time.trim(), zone: zone.trim() };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
