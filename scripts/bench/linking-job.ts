// Run in a process of its own: what it holds of memory is then the engine's and nobody else's. Arguments: seed, passages.
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { align } from "#lib/engine/align.ts";
import { analyse } from "#lib/engine/analyse.ts";
import { findFacts } from "#lib/engine/facts.ts";
import { EVENT, writeBoth } from "./bundle.ts";
import type { LinkingFigures } from "./linking-figures.ts";
import { timeRuns } from "./timing.ts";

/** The just-in-time compiler is warmed on a smaller event, whatever the size. */
const WARM_PASSAGES = 300;
const WARM_RUNS = 3;
const REPEAT = { warm: 0, runs: 9, within: 3000 };
/** Reading is linear and long: once is enough to tell. */
const ONCE = { warm: 0, runs: 1, within: 0 };
const KILOBYTE = 1024;

const [seed = 0, passages = 0] = process.argv.slice(2).map(Number);

function readingsOf(size: number) {
  return writeBoth(seed, size).map((statement) => ({
    statement,
    analysed: analyse(statement, EVENT, DEFAULT_CODEBOOK),
  }));
}

const small = readingsOf(WARM_PASSAGES);
for (let i = 0; i < WARM_RUNS; i += 1) align(small, EVENT, findFacts(small, EVENT));
let readings: ReturnType<typeof readingsOf> = [];
const reading = timeRuns(() => {
  readings = readingsOf(passages);
}, ONCE);
const facts = findFacts(readings, EVENT);
let links = 0;
const linking = timeRuns(() => {
  links = align(readings, EVENT, facts).length;
}, REPEAT);
const figures: LinkingFigures = {
  linking,
  reading,
  links,
  peakMegabytes: (process.resourceUsage().maxRSS * KILOBYTE) / 1e6,
};
console.log(JSON.stringify(figures));
