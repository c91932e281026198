import { z } from "zod";
import { codebookSchema } from "#lib/codebook/read.ts";
import {
  type Codebook,
  EVENT_KINDS,
  type EventRecord,
  STATEMENT_TYPES,
  type Statement,
} from "#lib/engine/types.ts";
import { isDate, isPublicationTime } from "./dates.ts";
import { type Decision, decisionSchema } from "./decision.ts";
import { anyText, filledText, LONGEST_LINE, languageTag } from "./text.ts";

/** Longest text of one statement in a bundle, in UTF-16 units: about 10,000 passages, what one comparison is built for. */
export const LONGEST_TEXT = 4_000_000;
/** Most statements in one event. */
const MOST_STATEMENTS = 200;

const DATE = "a date that exists, as YYYY-MM-DD";
const PUBLISHED =
  "a date that exists (YYYY-MM-DD), a date-time with its zone (2025-06-05T14:46:02Z), or null";
const ADDRESS = "an address that begins with http:// or https://, or null";
const TRANSLATION = "the id of the statement that this one translates, or null";
const web = /^https?:\/\/[^\s/]/i;

const eventSchema = z.object({
  title: filledText(),
  date: z.string({ error: DATE }).refine(isDate, { error: DATE }),
  kind: z.enum(EVENT_KINDS),
  participants: z
    .array(z.object({ name: filledText(), party: filledText(), aliases: z.array(filledText()).default([]) }))
    .default([]),
  noStatement: z.array(z.object({ party: filledText(), note: anyText().default("") })).default([]),
});

const statementSchema = z.object({
  id: filledText(200),
  source: filledText(),
  party: filledText(),
  type: z.enum(STATEMENT_TYPES),
  language: languageTag,
  title: anyText().default(""),
  publishedAt: z
    .string({ error: PUBLISHED })
    .refine(isPublicationTime, { error: PUBLISHED })
    .nullable()
    .default(null),
  publishedBasis: anyText().nullable().default(null),
  url: z
    .string({ error: ADDRESS })
    .refine((url) => web.test(url) && url.length <= LONGEST_LINE && URL.canParse(url), { error: ADDRESS })
    .nullable()
    .default(null),
  translationOf: z.string({ error: TRANSLATION }).nullable().default(null),
  text: filledText(LONGEST_TEXT),
});

/** The schema of an event bundle, each field by itself; `checkBundle` looks at what must agree between fields. */
export const bundleSchema = z.object({
  event: eventSchema,
  statements: z
    .array(statementSchema)
    .max(MOST_STATEMENTS, { error: `at most ${MOST_STATEMENTS} statements` }),
  codebook: codebookSchema.nullable().default(null),
  decisions: z.array(decisionSchema).default([]),
  sample: z.boolean().default(false),
  label: anyText().default(""),
});

/** A statement as a bundle brings it: its hash is made at the border, by `toLoaded`. */
export type BundleStatement = Omit<Statement, "sha256">;

/** An event with its statements, as it is imported and exported. */
export type Bundle = {
  readonly event: EventRecord;
  readonly statements: readonly BundleStatement[];
  /** The codebook of another field; null where the default one holds. */
  readonly codebook: Codebook | null;
  readonly decisions: readonly Decision[];
  /** True for an event that we wrote to show the app; `label` says so on the screen. */
  readonly sample: boolean;
  readonly label: string;
};
