import MiniSearch from "minisearch";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { analyse } from "#lib/engine/analyse.ts";
import type { Reading } from "#lib/engine/reading.ts";
import { noKeys } from "#lib/engine/similarity-keys.ts";
import type { BothWays } from "#lib/engine/similarity-nearest.ts";
import { exhaustiveBothWays, nearestBothWays } from "#lib/engine/similarity-search.ts";
import { layOut } from "#lib/engine/similarity-sides.ts";
import { type Space, spaceOf } from "#lib/engine/similarity-space.ts";
import type { Statement } from "#lib/engine/types.ts";
import { EVENT, writeBoth } from "./bundle.ts";
import { peerRow, plainRow, type Row } from "./row.ts";
import { timeRuns } from "./timing.ts";

/** How many of the nearest passages are asked for, as in align-pairs.ts. */
const NEAREST = 8;
const REPEAT = { warm: 1, runs: 5, within: 3000 };

function bothReadings(seed: number, passages: number): readonly [Reading, Reading] {
  const [ours, theirs] = writeBoth(seed, passages);
  const reading = (statement: Statement) => ({
    statement,
    analysed: analyse(statement, EVENT, DEFAULT_CODEBOOK),
  });
  return [reading(ours), reading(theirs)];
}

/** Rows on finding each passage's nearest in the other statement, both ways: ours, cosine with everything, minisearch. */
export function measureMatching(seed: number, passages: number): readonly Row[] {
  const [one, other] = bothReadings(seed, passages);
  const [first, second] = [one, other].map(({ statement, analysed }) =>
    analysed.passages.map(({ start, end }) => statement.text.slice(start, end)),
  );
  const size = `${passages.toLocaleString("en-US")} × ${passages.toLocaleString("en-US")} passages`;
  const layIn = (): Space => {
    const keys = noKeys();
    const [ours, theirs] = [layOut(one, keys), layOut(other, keys)];
    return spaceOf(ours, theirs);
  };
  const space = { ...layIn(), count: NEAREST };
  const search = timeRuns(() => nearestBothWays(space), REPEAT);
  const exhaustive = timeRuns(() => exhaustiveBothWays(space), { ...REPEAT, warm: 0 });
  const whole = timeRuns(() => nearestBothWays({ ...layIn(), count: NEAREST }), REPEAT);
  const mini = timeRuns(() => [miniMatches(first, second), miniMatches(second, first)], {
    ...REPEAT,
    warm: 0,
  });
  return [
    plainRow({ task: "nearest, from vectors", by: "ours", size }, search),
    peerRow({ task: "nearest, from vectors", by: "exhaustive cosine", size }, exhaustive, {
      ours: search,
      note: agreement(nearestBothWays(space), exhaustiveBothWays(space)),
    }),
    plainRow({ task: "nearest, from texts", by: "ours", size }, whole),
    peerRow({ task: "nearest, from texts", by: "minisearch", size }, mini, { ours: whole }),
  ];
}

/** "all 16,000 nearest the same", or how many are not: each place of each passage looked at, both ways. */
export function agreement(ours: BothWays, theirs: BothWays): string {
  const places = [ours, theirs].map(({ ofA, ofB }) => [...ofA.rows, ...ofB.rows]);
  const [found = [], wanted = []] = places;
  const same = found.filter((row, place) => row === wanted[place]).length;
  const total = Math.max(found.length, wanted.length).toLocaleString("en-US");
  return same === found.length && found.length === wanted.length
    ? `all ${total} nearest the same`
    : `${(Math.max(found.length, wanted.length) - same).toLocaleString("en-US")} of ${total} nearest differ`;
}

/** minisearch as a matcher: one side indexed, every passage of the other a query of its words. */
function miniMatches(queries: readonly string[] = [], documents: readonly string[] = []) {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(documents.map((text, id) => ({ id, text })));
  return queries.map((query) => index.search(query).slice(0, NEAREST));
}
