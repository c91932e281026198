import { isDeepStrictEqual } from "node:util";
import MiniSearch from "minisearch";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { analyse } from "#lib/engine/analyse.ts";
import { exhaustiveMatches, topMatches } from "#lib/engine/similarity-search.ts";
import { layOut, type Space, spaceOf } from "#lib/engine/similarity-space.ts";
import { EVENT, writeBoth } from "./bundle.ts";
import { peerRow, plainRow, type Row } from "./row.ts";
import { timeRuns } from "./timing.ts";

/** How many of the nearest passages are asked for, as in align-pairs.ts. */
const NEAREST = 8;
const REPEAT = { warm: 1, runs: 5, within: 3000 };

/** Rows on finding each passage's nearest in the other statement, both ways: ours, cosine with everything, minisearch. */
export function measureMatching(seed: number, passages: number): readonly Row[] {
  const readings = writeBoth(seed, passages).map((statement) => ({
    statement,
    analysed: analyse(statement, EVENT, DEFAULT_CODEBOOK),
  }));
  const [first, second] = readings.map(({ statement, analysed }) =>
    analysed.passages.map(({ start, end }) => statement.text.slice(start, end)),
  );
  const size = `${passages.toLocaleString("en-US")} × ${passages.toLocaleString("en-US")} passages`;
  const layIn = (): Space => {
    const [a, b] = readings.map(layOut);
    return spaceOf(a?.signatures ?? [], b?.signatures ?? []);
  };
  const space = layIn();
  const search = timeRuns(() => topMatches(space.a, space.b, NEAREST), REPEAT);
  const exhaustive = timeRuns(() => exhaustiveMatches(space.a, space.b, NEAREST), { ...REPEAT, warm: 0 });
  const whole = timeRuns(() => {
    const { a, b } = layIn();
    return topMatches(a, b, NEAREST);
  }, REPEAT);
  const mini = timeRuns(() => [miniMatches(first, second), miniMatches(second, first)], {
    ...REPEAT,
    warm: 0,
  });
  return [
    plainRow({ task: "nearest, from vectors", by: "ours", size }, search),
    peerRow({ task: "nearest, from vectors", by: "exhaustive cosine", size }, exhaustive, {
      ours: search,
      note: sameMatches(space) ? "the same matches" : "OTHER MATCHES",
    }),
    plainRow({ task: "nearest, from texts", by: "ours", size }, whole),
    peerRow({ task: "nearest, from texts", by: "minisearch", size }, mini, { ours: whole }),
  ];
}

function sameMatches({ a, b }: Space): boolean {
  return isDeepStrictEqual(topMatches(a, b, NEAREST), exhaustiveMatches(a, b, NEAREST));
}

/** minisearch as a matcher: one side indexed, every passage of the other a query of its words. */
function miniMatches(queries: readonly string[] = [], documents: readonly string[] = []) {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(documents.map((text, id) => ({ id, text })));
  return queries.map((query) => index.search(query).slice(0, NEAREST));
}
