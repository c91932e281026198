// @ts-check
// `npm run import -- [--profile NAME] FILE…`: brings statements in without the screens, by the same code. Uses the
// database of a running copy of Parallax, else starts it for as long as this takes.
import { runOnDatabase } from "./run-on-database.mjs";

await runOnDatabase({ name: "import", entry: "import/main.ts" });
