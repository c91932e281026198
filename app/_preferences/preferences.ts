import { z } from "zod";

/** What a reader has chosen for this browser; kept in one cookie. */
export const PREFERENCES_COOKIE = "parallax-preferences";

const schema = z.object({
  theme: z.enum(["system", "light", "dark"]).catch("system"),
  keys: z.boolean().catch(true),
  /** Whose name stands beside what is settled by hand. */
  analyst: z.string().max(80).catch(""),
});

export type Preferences = z.infer<typeof schema>;

/** The preferences in a cookie's value; the defaults where it is missing or unreadable. */
export function parsePreferences(cookie: string | undefined): Preferences {
  return schema.parse(parseJson(cookie) ?? {});
}

function parseJson(text: string | undefined): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
