import { z } from "zod";
import { EVENT_KINDS, type EventKind, type Participant, STATEMENT_TYPES } from "#lib/engine/types.ts";
import type { StatementFacts } from "#lib/schema/statement-form.ts";

/** What a row says of the event it belongs to; null where it says nothing. */
export type DraftEvent = {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly kind: EventKind | null;
  readonly participants: readonly Participant[] | null;
  /** The event bundle that the statement comes from: its statements stay together. */
  readonly bundle: string | null;
};

/** A statement on its way in, apart from its text; its original is named by its id in a bundle. */
export type Draft = StatementFacts & {
  /** Its id in a bundle; null for a row of a table. */
  readonly id: string | null;
  readonly event: DraftEvent;
};

const participantSchema = z.object({ name: z.string(), party: z.string(), aliases: z.array(z.string()) });

/** The schema of participants as a group keeps them. */
export const participantsSchema = z.array(participantSchema);

/** The schema of a draft as the database keeps it between looking at a file and storing it. */
export const draftSchema = z.object({
  source: z.string(),
  party: z.string(),
  type: z.enum(STATEMENT_TYPES),
  language: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  publishedBasis: z.string().nullable().default(null),
  url: z.string().nullable(),
  id: z.string().nullable(),
  translationOf: z.string().nullable(),
  event: z.object({
    title: z.string().nullable(),
    date: z.string().nullable(),
    kind: z.enum(EVENT_KINDS).nullable(),
    participants: participantsSchema.nullable(),
    bundle: z.string().nullable(),
  }),
});
