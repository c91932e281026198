// @ts-check
// `npm run --silent capture -- URL`: the statement at an address, as JSON. Needs no database.
import { runProgram } from "./run-program.mjs";

await runProgram({ name: "capture", entry: "capture/main.ts" });
