import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { bringUp } from "./bring-up.ts";
import { startDatabase } from "./server.ts";

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> };

/** A throw-away database of the newest schema on a server of its own; `stop` ends it and removes its files. */
export async function startTestServer(): Promise<TestServer> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "parallax-test-"));
  // Where root runs the tests, the user who runs the database must be able to enter.
  chmodSync(dir, 0o755);
  const database = await startDatabase({ dir, scratch: true });
  await bringUp(database.url);
  const stop = async () => {
    await database.stop();
    rmSync(dir, { recursive: true, force: true });
    rmSync(database.folder, { recursive: true, force: true });
  };
  return { url: database.url, stop };
}
