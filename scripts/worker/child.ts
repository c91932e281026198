// A worker of the start command: it has the database's address in its environment, and ends with its parent.
import { work } from "./work.ts";

await work(process.env.DATABASE_URL ?? "");
process.send?.("ready");
