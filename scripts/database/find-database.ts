import path from "node:path";
import { accessOf, urlOf } from "./access.ts";
import { chooseAccount, reachableFolder } from "./account.ts";
import { runningPid } from "./server.ts";

/** The address of the embedded server that runs on the data in `dir`; null where none does. Starts and makes nothing. */
export async function findDatabase(dir: string): Promise<string | null> {
  const home = path.resolve(dir);
  const wanted = path.join(home, "postgres");
  const account = chooseAccount(reachableFolder(wanted, chooseAccount(wanted)));
  const folder = reachableFolder(wanted, account);
  const access = accessOf(folder, home);
  return (await runningPid(folder, access)) === null ? null : urlOf(access);
}
