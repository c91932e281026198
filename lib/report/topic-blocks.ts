import type { Comparison } from "#lib/engine/types.ts";
import type { TopicGap } from "./gap.ts";
import type { SummaryPart } from "./summary.ts";

/** Topics on which the accounts stand alike, under one heading. */
export type TopicBlock = { readonly heading: string; readonly topics: readonly string[] };

/** Where the accounts part comes first, what they share last. */
const ORDER = ["denied", "only", "in-some", "in-all"] as const satisfies readonly SummaryPart["kind"][];

/**
 * The topics of the report in the blocks of the summary line, parting accounts first; within a block the widest gap
 * first, then the codebook's order. Topics that no account carries or denies (an analyst's decision) come last.
 */
export function topicBlocks(
  comparison: Pick<Comparison, "topics">,
  summary: readonly SummaryPart[],
  gaps: ReadonlyMap<string, TopicGap>,
): readonly TopicBlock[] {
  const gapOf = (topic: string) => gaps.get(topic)?.gap ?? 0;
  const blocks = ORDER.flatMap((kind) => summary.filter((part) => part.kind === kind)).map((part) => ({
    heading: headingOf(part),
    topics: part.topics.toSorted((a, b) => gapOf(b) - gapOf(a)),
  }));
  const placed = new Set(blocks.flatMap(({ topics }) => topics));
  const rest = comparison.topics.map(({ id }) => id).filter((id) => !placed.has(id));
  return [...blocks, { heading: "In none", topics: rest }].filter(({ topics }) => topics.length > 0);
}

function headingOf({ wording }: SummaryPart): string {
  const bare = wording.replace(/^topics? /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
