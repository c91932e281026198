import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const FILE = join(
  import.meta.dirname,
  "..",
  "..",
  "..",
  "shared",
  "bench",
  "segmentation",
  "segmentation.json",
);

const Gold = z.object({
  golden: z.record(z.string(), z.array(z.tuple([z.string(), z.array(z.string())]))),
  sets: z.record(z.string(), z.object({ lang: z.string(), pars: z.array(z.array(z.string())) })),
});

/** A text with the sentences that it should be divided into. */
export type GoldText = { readonly text: string; readonly sentences: readonly string[] };

/** Texts with their sentences by language, under the name of the set; null where the folder is not there. */
export function readGold(): ReadonlyMap<string, { language: string; texts: readonly GoldText[] }> | null {
  if (!existsSync(FILE)) return null;
  const { golden, sets } = Gold.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const rules = ["en", "ru"].map((language) => {
    const texts = (golden[language] ?? []).map(([text, sentences]) => ({ text, sentences }));
    return [`${language} rules`, { language, texts }] as const;
  });
  const treebanks = Object.values(sets).map(({ lang, pars }) => {
    const gap = lang === "zh" ? "" : " ";
    const texts = pars.map((sentences) => ({ text: sentences.join(gap), sentences }));
    return [`${lang} texts`, { language: lang, texts }] as const;
  });
  return new Map([...rules, ...treebanks]);
}
