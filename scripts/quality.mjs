// @ts-check
// `npm run bench:quality`: how far the engine agrees with the annotators of ../shared/bench, where it is there.
// `-- --errors N` lists what went wrong, `-- --fit` fits the weights of the links, `-- --ablation` leaves stages out.
import { runProgram } from "./run-program.mjs";

await runProgram({ name: "bench:quality", entry: "quality/main.ts" });
