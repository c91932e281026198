import "server-only";
import { cookies } from "next/headers";
import { PREFERENCES_COOKIE, type Preferences, parsePreferences } from "./preferences.ts";

/** The reader's preferences, from the request's cookie. */
export async function loadPreferences(): Promise<Preferences> {
  const jar = await cookies();
  return parsePreferences(jar.get(PREFERENCES_COOKIE)?.value);
}

/** The name to keep with what this reader settles; "Analyst" until one is given in the settings. */
export async function loadAnalyst(): Promise<string> {
  const { analyst } = await loadPreferences();
  return analyst.trim() || "Analyst";
}
