import { bringUp } from "../database/bring-up.ts";
import { findDatabase } from "../database/find-database.ts";
import { StartError } from "../database/start-error.mjs";
import type { Settings } from "../start/settings.mjs";
import { work } from "./work.ts";

/** Nothing; works until a signal, on the database of DATABASE_URL or on that of a running copy of Parallax. */
export async function workAlone({ databaseUrl, dataFolder }: Settings): Promise<void> {
  const url = databaseUrl ?? (await findDatabase(dataFolder));
  if (!url)
    throw new StartError(
      `No copy of Parallax is running on the data in "${dataFolder}". Start it (npm start), or say where its database is: DATABASE_URL=postgresql://… npm run worker.`,
    );
  await bringUp(url);
  await work(url);
  console.log("Worker ready; it ends at Ctrl-C.");
}
