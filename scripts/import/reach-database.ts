import { bringUp } from "../database/bring-up.ts";
import { findDatabase } from "../database/find-database.ts";
import { ensureContent } from "../start/content.ts";
import { type OpenDatabase, openDatabase } from "../start/database.ts";
import { requireRoom } from "../start/machine.mjs";
import type { Settings } from "../start/settings.mjs";

/** The database that the settings name: that of a running copy where there is one, else started for this command. */
export async function reachDatabase(settings: Settings, say: (line: string) => void): Promise<OpenDatabase> {
  const running = settings.databaseUrl ? null : await findDatabase(settings.dataFolder);
  if (running) {
    await bringUp(running);
    return { url: running, stop: async () => undefined };
  }
  if (!settings.databaseUrl) requireRoom(settings.dataFolder);
  const database = await openDatabase(settings, say);
  const never = new AbortController();
  await ensureContent(settings.root, { databaseUrl: database.url, signal: never.signal });
  return database;
}
