// @ts-check
// `npm start`: from a bare clone to the printed address. `node scripts/start.mjs --dev` (`npm run dev`) serves the
// sources as they change. This file says its word even to a Node that could not read the others.
import { nodeProblem } from "./start/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import("./start/main.mjs").then(({ main }) => main());
