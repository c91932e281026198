import { z } from "zod";

/** Longest name, title or note, in UTF-16 units: room for any headline, none for a whole text in the wrong field. */
export const LONGEST_LINE = 2_000;

/** Lone halves of a surrogate pair: they have no UTF-8, so neither a hash nor a database could hold them. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** True where the text can be stored and hashed without loss: well-formed Unicode without NUL. */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && !LONE_SURROGATE.test(text);
}

const STORABLE = "text without NUL and without halves of surrogate pairs";

/** A schema of a text that may be empty and is at most `longest` UTF-16 units long. */
export function anyText(longest = LONGEST_LINE) {
  return z
    .string()
    .max(longest, { error: `at most ${longest.toLocaleString("en")} characters` })
    .refine(isStorable, { error: STORABLE });
}

/** A schema of a text with something to read in it. */
export function filledText(longest = LONGEST_LINE) {
  return anyText(longest).refine((text) => text.trim() !== "", { error: "text that is not empty" });
}

/** A schema of a BCP 47 language tag; it gives the canonical spelling (`zh-cn` becomes `zh-CN`). */
export const languageTag = anyText(100).transform((tag, context) => {
  const canonical = canonicalLanguage(tag);
  if (canonical !== null) return canonical;
  context.addIssue({ code: "custom", message: "a BCP 47 language tag such as en-US, zh-CN or ru" });
  return z.NEVER;
});

/** The canonical spelling of a BCP 47 language tag, or null where it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
