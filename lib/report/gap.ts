import type { Comparison, CoverageCell, State } from "#lib/engine/types.ts";
import { cellsByTopic } from "./cells.ts";
import { conflictTopics } from "./conflict-topics.ts";

export type TopicGap = {
  /** 0 (all alike) to 1 (one states at length what another denies): the widest distance between two statements. */
  readonly gap: number;
  /** The two statements that stand furthest apart; null where there are not two. */
  readonly widest: readonly [statement: string, statement: string] | null;
  /** Whether the statements part on this topic: their states differ, or two of its passages are in conflict. */
  readonly differs: boolean;
};

/**
 * How far two states lie apart before shares are looked at, 0..1: saying and denying are opposites; silence is a
 * weaker reply to either; to put a matter in the other side's mouth is closer to stating it than to silence.
 */
const STATE_DISTANCE: Readonly<Record<State, Readonly<Record<State, number>>>> = {
  states: { states: 0, attributes: 0.4, denies: 1, silent: 0.7 },
  attributes: { states: 0.4, attributes: 0, denies: 0.9, silent: 0.5 },
  denies: { states: 1, attributes: 0.9, denies: 0, silent: 0.6 },
  silent: { states: 0.7, attributes: 0.5, denies: 0.6, silent: 0 },
};

/**
 * The gap of each topic by its id: over all pairs of statements the largest `d + (1 − d) · |share₁ − share₂|`, `d`
 * being the distance of their states. So states decide first, and among equal states the room that is given.
 */
export function topicGaps(comparison: Comparison): ReadonlyMap<string, TopicGap> {
  const rows = cellsByTopic(comparison);
  const inConflict = conflictTopics(comparison);
  return new Map(
    comparison.topics.map(({ id }) => {
      const cells = [...(rows.get(id)?.values() ?? [])];
      const states = new Set(cells.map(({ state }) => state));
      return [id, { ...widestPair(cells), differs: states.size > 1 || inConflict.has(id) }];
    }),
  );
}

function widestPair(cells: readonly CoverageCell[]): Pick<TopicGap, "gap" | "widest"> {
  let best: Pick<TopicGap, "gap" | "widest"> = { gap: 0, widest: null };
  for (const [index, a] of cells.entries()) {
    for (const b of cells.slice(index + 1)) {
      const gap = cellDistance(a, b);
      if (best.widest === null || gap > best.gap) best = { gap, widest: [a.statement, b.statement] };
    }
  }
  return best;
}

function cellDistance(a: CoverageCell, b: CoverageCell): number {
  const distance = STATE_DISTANCE[a.state][b.state];
  return distance + (1 - distance) * Math.abs(a.share - b.share);
}
