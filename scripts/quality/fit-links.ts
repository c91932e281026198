import type { Feature } from "#lib/engine/align-features.ts";
import { SAME_FROM } from "#lib/engine/relations.ts";
import { SIGNS, type Sign } from "#lib/engine/sameness.ts";
import { inOrder, type LinkGold, type LinkRow } from "./link-rows.ts";
import { type Case, fitLogistic, likelihood } from "./logistic.ts";

/** Ridge penalties: chosen for the figure with each event left out. */
const LINK_PENALTY = 2;
const RELATION_PENALTY = 1;

const NONE: ReadonlySet<Feature> = new Set();

export type Fitted = {
  readonly weights: readonly number[];
  /** The score from which a pair is linked for the best F1 with each event left out, and that F1. */
  readonly from: number;
  readonly leftOut: number;
  readonly onAll: number;
};

/** The weights of the link score fitted on the bench, with the features named held at nothing. */
export function fitLinks(gold: readonly LinkGold[], left: ReadonlySet<Feature> = NONE): Fitted {
  const rows = gold.flatMap((event) => event.rows);
  const caseOf = (row: LinkRow): Case => ({
    features: inOrder(row, left),
    label: row.relations.filter(isTold).length / row.relations.length,
  });
  const scored = leaveOut(rows, caseOf, LINK_PENALTY);
  const weights = fitLogistic(rows.map(caseOf), LINK_PENALTY);
  const onAll = new Map(rows.map((row) => [row, likelihood(inOrder(row, left), weights)]));
  const best = bestThreshold(scored, gold);
  return { weights, from: best.from, leftOut: best.f1, onAll: bestThreshold(onAll, gold).f1 };
}

/**
 * The weights of "says the same" among the pairs that the engine links too, one sign held at nothing if it is named,
 * and the share judged right with each event left out and on all, 0..1.
 */
export function fitRelations(gold: readonly LinkGold[], left?: Sign): Omit<Fitted, "from"> {
  const rows = gold
    .flatMap((event) => event.rows)
    .filter((row) => row.linked && !row.conflict && row.relations.some(isSameOrRelated));
  const caseOf = ({ relations, signs }: LinkRow): Case => {
    const told = relations.filter(isSameOrRelated);
    const features = SIGNS.map((sign, place) => (sign === left ? 0 : (signs[place] ?? 0)));
    return { features, label: told.filter(isSame).length / told.length };
  };
  const weights = fitLogistic(rows.map(caseOf), RELATION_PENALTY);
  const onAll = new Map(rows.map((row) => [row, likelihood(caseOf(row).features, weights)]));
  return {
    weights,
    leftOut: shareRight(leaveOut(rows, caseOf, RELATION_PENALTY)),
    onAll: shareRight(onAll),
  };
}

/** The share of the annotators' relations that agree with the rows' likelihoods, 0..1. */
function shareRight(scored: ReadonlyMap<LinkRow, number>): number {
  const told = [...scored].flatMap(([{ relations }, score]) =>
    relations.filter(isSameOrRelated).map((relation) => isSame(relation) === score >= SAME_FROM),
  );
  return told.filter(Boolean).length / told.length;
}

function isTold(relation: string | null): boolean {
  return relation !== null;
}

function isSame(relation: string | null): boolean {
  return relation === "same" || relation === "weaker" || relation === "stronger";
}

function isSameOrRelated(relation: string | null): boolean {
  return isSame(relation) || relation === "related";
}

/** The score of each row by weights fitted on the other events. */
function leaveOut(
  rows: readonly LinkRow[],
  caseOf: (row: LinkRow) => Case,
  penalty: number,
): ReadonlyMap<LinkRow, number> {
  const events = [...new Set(rows.map(({ event }) => event))];
  return new Map(
    events.flatMap((event) => {
      const weights = fitLogistic(rows.filter((row) => row.event !== event).map(caseOf), penalty);
      const own = rows.filter((row) => row.event === event);
      return own.map((row) => [row, likelihood(caseOf(row).features, weights)] as const);
    }),
  );
}

/** Scores tried as thresholds: outside of these either everything is linked or nothing. */
const THRESHOLDS = Array.from({ length: 40 }, (_, step) => (15 + step) / 100);

function bestThreshold(scored: ReadonlyMap<LinkRow, number>, gold: readonly LinkGold[]) {
  return THRESHOLDS.map((from) => ({ from, f1: linkF1(scored, gold, from) })).reduce((best, each) =>
    each.f1 > best.f1 ? each : best,
  );
}

/** F1 of the sentence pairs linked from a score on, against each annotator in turn, as score.mjs counts. */
function linkF1(scored: ReadonlyMap<LinkRow, number>, gold: readonly LinkGold[], from: number): number {
  const linked = [...scored].filter(([row, score]) => row.conflict || score >= from);
  const found = new Set(linked.flatMap(([row]) => row.keys.map((key) => `${row.event} ${key}`)));
  const annotators = gold[0]?.wanted.length ?? 0;
  const wanted = gold.flatMap(({ event, wanted }) => wanted.flat().map((key) => `${event} ${key}`));
  const hits = wanted.filter((key) => found.has(key)).length;
  return (2 * hits) / (annotators * found.size + wanted.length);
}

/** The weights as they stand in align-weights.ts and sameness.ts. */
export function weightLines(names: readonly string[], weights: readonly number[]): string {
  return names.map((name, i) => `  ${name}: ${Math.round((weights[i] ?? 0) * 100) / 100},`).join("\n");
}
