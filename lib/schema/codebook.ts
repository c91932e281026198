import { z } from "zod";
import { anyText, filledText } from "./text.ts";

const inLanguages = z
  .record(z.string(), anyText())
  .refine((texts) => (texts.en ?? "").trim() !== "", { error: 'at least the English text, under "en"' });
const id = z.string().regex(/^[a-z0-9-]+$/, { error: "an id of lower-case letters, digits and hyphens" });

/** The schema of a codebook as a bundle carries it for a field of its own. */
export const codebookSchema = z
  .object({
    id,
    title: filledText(),
    groups: z.array(z.object({ id, label: inLanguages })).min(1, { error: "at least one group" }),
    topics: z
      .array(
        z.object({
          id,
          label: inLanguages,
          group: id,
          note: inLanguages,
          terms: z.record(z.string(), z.array(filledText())),
        }),
      )
      .min(1, { error: "at least one topic" }),
  })
  .superRefine(({ groups, topics }, context) => {
    const known = new Set(groups.map((group) => group.id));
    const seen = new Set<string>();
    topics.forEach((topic, at) => {
      const issue = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: ["topics", at, field], message });
      if (seen.has(topic.id)) issue("id", "an id that no other topic has");
      if (!known.has(topic.group)) issue("group", `a group of this codebook: ${[...known].join(" | ")}`);
      seen.add(topic.id);
    });
  });
