import { diffWords } from "diff";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "#lib/engine/compare.ts";
import type { PassageRef } from "#lib/engine/types.ts";
import { EVENT, writeBoth } from "./bundle.ts";
import { peerRow, plainRow, type Row, remarkRow } from "./row.ts";
import { timeRuns } from "./timing.ts";

const REPEAT = { warm: 1, runs: 5, within: 3000 };

type Plan = { readonly seed: number; readonly passages: number; readonly timeout: number };

/** Rows on word differences: inside each linked pair, and over the two whole texts until time is up. */
export function measureDiffering({ seed, passages, timeout }: Plan): readonly Row[] {
  const statements = writeBoth(seed, passages);
  const pairs = linkedPairs(statements);
  const size = `${passages.toLocaleString("en-US")} × ${passages.toLocaleString("en-US")} passages`;
  const ours = timeRuns(() => pairs.map(([a, b]) => diffWords(a, b)), REPEAT);
  const [first, second] = statements;
  const work = { task: "word differences", by: "diff, whole texts", size };
  let done = true;
  const whole = timeRuns(
    () => {
      done = diffWords(first.text, second.text, { timeout }) !== undefined;
    },
    { warm: 0, runs: 1, within: 0 },
  );
  return [
    plainRow({ task: "word differences", by: "ours, linked pairs", size }, ours, `${pairs.length} pairs`),
    done
      ? peerRow(work, whole, { ours })
      : remarkRow(
          work,
          `not done after ${timeout / 1000} s, given up: ours is far more than ${factor(whole.processor / ours.processor)} times as fast`,
        ),
  ];
}

function factor(ratio: number): string {
  return Math.floor(ratio).toLocaleString("en-US");
}

function linkedPairs(statements: ReturnType<typeof writeBoth>): readonly (readonly [string, string])[] {
  const comparison = compare({ event: EVENT, statements }, DEFAULT_CODEBOOK);
  const passageOf = ({ statement: id, passage: index }: PassageRef): string => {
    const place = comparison.statements.findIndex((statement) => statement.id === id);
    const passage = comparison.statements[place]?.passages[index];
    return statements[place]?.text.slice(passage?.start, passage?.end) ?? "";
  };
  return comparison.links.map(({ a, b }) => [passageOf(a), passageOf(b)] as const);
}
