// @ts-check
// `npm run bench`: how fast the engine is, beside others on the same texts. `-- --quick` takes the small sizes only, `-- --seed N` other texts.
import { runProgram } from "./run-program.mjs";

await runProgram({ name: "bench", entry: "bench/main.ts", node: ["--expose-gc"] });
