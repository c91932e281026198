import { z } from "zod";
import { ACTS, RELATIONS, STATES } from "#lib/engine/types.ts";
import { isZonedDateTime } from "./dates.ts";
import { anyText, filledText } from "./text.ts";

const offset = z.number().int().min(0, { error: "an offset from 0" });
const span = z
  .tuple([offset, offset])
  .refine(([start, end]) => start < end, { error: "a span [start, end] whose end lies after its start" });

const by = {
  by: filledText(),
  at: z
    .string()
    .refine(isZonedDateTime, { error: "a date-time with its zone, such as 2025-06-05T14:46:02Z" }),
  note: anyText(20_000).default(""),
};
const place = z.object({ statement: filledText(), span });

/** The schema of what an analyst settled by hand: it outranks the engine, and tells who settled it and when. */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("coverage"),
    statement: filledText(),
    topic: filledText(),
    state: z.enum(STATES),
    ...by,
  }),
  z.object({ kind: z.literal("topic"), ...place.shape, topic: filledText(), marked: z.boolean(), ...by }),
  z.object({ kind: z.literal("voice"), ...place.shape, voice: filledText(), ...by }),
  z.object({ kind: z.literal("act"), ...place.shape, act: z.enum(ACTS), ...by }),
  z.object({ kind: z.literal("link"), a: place, b: place, relation: z.enum([...RELATIONS, "none"]), ...by }),
]);

/** One decision of an analyst. */
export type Decision = z.infer<typeof decisionSchema>;

/** The places in statements that a decision speaks of, each with its path inside the decision. */
export function placesOf(decision: Decision): readonly {
  readonly path: readonly string[];
  readonly statement: string;
  readonly span: readonly [number, number] | null;
}[] {
  switch (decision.kind) {
    case "coverage":
      return [{ path: [], statement: decision.statement, span: null }];
    case "topic":
    case "voice":
    case "act":
      return [{ path: [], statement: decision.statement, span: decision.span }];
    case "link":
      return [
        { path: ["a"], ...decision.a },
        { path: ["b"], ...decision.b },
      ];
  }
}
