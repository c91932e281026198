// @ts-check
// `npm run verify`: reckons the digest of every stored version anew and finds every stored span again. Uses the
// database of a running copy of Parallax, else starts it for as long as this takes.
import { runOnDatabase } from "./run-on-database.mjs";

await runOnDatabase({ name: "verify", entry: "verify/main.ts" });
