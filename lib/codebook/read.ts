import * as z from "zod";
import { readTerm } from "#lib/engine/terms.ts";
import type { Codebook } from "#lib/engine/types.ts";

export type ReadCodebook =
  | { readonly ok: true; readonly codebook: Codebook }
  | { readonly ok: false; readonly error: string };

const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected an id of a-z, 0-9 and hyphens, such as "trade-tariffs".');

const languageKey = z
  .string()
  .regex(/^(?:[a-z]{2,3}|\*)$/, 'Expected a language code such as "en" or "ru", or "*" for every language.');

const wording = z
  .record(languageKey, z.string().trim().min(1, "Expected some words here."))
  .refine((labels) => labels.en !== undefined, 'Expected an English wording under "en".');

const term = z.string().superRefine((value, context) => {
  const read = readTerm(value);
  if (!read.ok) context.addIssue({ code: "custom", message: read.error });
});

const topic = z.object({
  id: identifier,
  label: wording,
  group: identifier,
  note: wording,
  terms: z.record(languageKey, z.array(term)),
});

/** The schema of a codebook, for those who read it as a part of something larger. */
export const codebookSchema = z
  .object({
    id: identifier,
    title: z.string().trim().min(1, "Expected a title."),
    groups: z.array(z.object({ id: identifier, label: wording })).min(1, "Expected at least one group."),
    topics: z.array(topic),
  })
  .superRefine(({ groups, topics }, context) => {
    const known = new Set(groups.map((group) => group.id));
    const seen = new Set<string>();
    for (const [index, { id, group }] of topics.entries()) {
      const say = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: ["topics", index, field], message });
      if (seen.has(id)) say("id", `The topic "${id}" stands twice; give each topic an id of its own.`);
      seen.add(id);
      if (!known.has(group)) say("group", `No group "${group}"; the groups are ${[...known].join(", ")}.`);
    }
  });

/**
 * The codebook that an unknown value holds, or an error that names the path of the first thing wrong in it and
 * says what was expected there. Fields the codebook does not know are left out.
 */
export function readCodebook(value: unknown): ReadCodebook {
  const read = codebookSchema.safeParse(value);
  if (read.success) return { ok: true, codebook: read.data };
  const [issue] = read.error.issues;
  if (issue === undefined) throw new Error("A failed reading names no issue.");
  return { ok: false, error: `${pathOf(issue.path)}: ${issue.message}` };
}

/** A path as one would type it, `topics[2].terms.en[0]`, or `codebook` for the whole. */
function pathOf(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return written === "" ? "codebook" : written.replace(/^\./, "");
}
