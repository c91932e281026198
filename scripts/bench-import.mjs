// @ts-check
// `npm run bench:import`: how long a corpus takes into a running copy of Parallax, and how that copy answers meanwhile.
// `-- --statements N` takes another size. Everything happens in a folder that is thrown away.
import { runOnDatabase } from "./run-on-database.mjs";

await runOnDatabase({ name: "bench", entry: "bench-import/main.ts" });
