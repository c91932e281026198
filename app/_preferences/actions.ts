"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { PREFERENCES_COOKIE, parsePreferences } from "./preferences.ts";

/** A year, in seconds: preferences are no session. */
const MAX_AGE_S = 365 * 24 * 60 * 60;

/** Keeps one changed preference; what is not named stays as it was. */
export async function savePreference(name: string, value: string | boolean): Promise<void> {
  const jar = await cookies();
  const before = parsePreferences(jar.get(PREFERENCES_COOKIE)?.value);
  const after = parsePreferences(JSON.stringify({ ...before, [name]: value }));
  jar.set(PREFERENCES_COOKIE, JSON.stringify(after), {
    maxAge: MAX_AGE_S,
    sameSite: "lax",
    httpOnly: true,
    path: "/",
  });
  revalidatePath("/", "layout");
}
