import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "#lib/engine/compare.ts";
import { writeWords } from "./accounts.ts";
import { EVENT, sideOf } from "./bundle.ts";
import { type Row, targetRow } from "./row.ts";
import { timeRuns } from "./timing.ts";

/** Two statements of usual length, compared: what a reader waits for on every change. */
const WORDS = 400;
const TARGET_MS = 10;
/** Warm is after 150 runs: until then the just-in-time compiler works beside. */
const REPEAT = { warm: 150, runs: 101, within: 4000 };

/** The row on two statements of 400 words, from texts to the whole Comparison. */
export function measureComparing(seed: number): Row {
  const statements = (["ours", "theirs"] as const).map((side) =>
    sideOf(side, writeWords({ seed, side }, WORDS), "en"),
  );
  const timing = timeRuns(() => compare({ event: EVENT, statements }, DEFAULT_CODEBOOK), REPEAT);
  return targetRow(
    { task: "comparing", by: "ours", size: `2 statements of ${WORDS} words` },
    timing,
    TARGET_MS,
  );
}
