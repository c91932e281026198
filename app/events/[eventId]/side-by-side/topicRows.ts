import type { Comparison, Link, State } from "#lib/engine/types.ts";
import { topicLabel } from "#lib/report/labels.ts";

export type TopicCell = {
  readonly statement: string;
  readonly state: State;
  /** 0..1 of the statement's text. */
  readonly share: number;
  readonly searched: readonly string[];
  /** The passages on the topic, those that deny it included, in order. */
  readonly passages: readonly number[];
  readonly denied: readonly number[];
};

export type TopicRow = {
  readonly topic: string;
  readonly label: string;
  readonly cells: readonly TopicCell[];
  /** The links of which both ends stand in this row. */
  readonly links: readonly Link[];
  /** Whether the accounts part on this topic: in state, or by a link that is weaker, stronger or a conflict. */
  readonly differs: boolean;
};

type Shown = Pick<Comparison, "statements" | "coverage" | "topics" | "links">;

/** The topics that some shown statement covers or denies, in the order in which the statements come to them, the first column first. */
export function topicRows(shown: Shown): readonly TopicRow[] {
  const labels = new Map(shown.topics.map((topic) => [topic.id, topicLabel(topic)]));
  return topicOrder(shown)
    .filter((topic) => labels.has(topic))
    .map((topic) => topicRow(topic, labels.get(topic) ?? topic, shown));
}

function topicOrder({ statements }: Shown): readonly string[] {
  const order = new Set<string>();
  for (const { passages } of statements)
    for (const { topics, denied } of passages) for (const { id } of [...topics, ...denied]) order.add(id);
  return [...order];
}

function topicRow(topic: string, label: string, { statements, coverage, links }: Shown): TopicRow {
  const cells = statements.map(({ id, passages }): TopicCell => {
    const cell = coverage.find((one) => one.topic === topic && one.statement === id);
    const marked = (which: "topics" | "denied") =>
      [...passages.entries()].flatMap(([index, passage]) =>
        passage[which].some((mark) => mark.id === topic) ? [index] : [],
      );
    const denied = marked("denied");
    const on = new Set([...(cell?.passages ?? marked("topics")), ...denied]);
    return {
      statement: id,
      state: cell?.state ?? "silent",
      share: cell?.share ?? 0,
      searched: cell?.searched ?? [],
      passages: [...on].sort((a, b) => a - b),
      denied,
    };
  });
  const within = new Map(cells.map(({ statement, passages }) => [statement, new Set(passages)]));
  const own = links.filter(({ a, b }) =>
    [a, b].every(({ statement, passage }) => within.get(statement)?.has(passage)),
  );
  const differs =
    new Set(cells.map(({ state }) => state)).size > 1 ||
    own.some(({ relation }) => relation !== "same" && relation !== "related");
  return { topic, label, cells, links: own, differs };
}

/** Passages that follow each other without a gap, `[from, to)`. */
export function runsOf(passages: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const index of passages) {
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}
