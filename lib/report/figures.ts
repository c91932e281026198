import type { Comparison, Fact } from "#lib/engine/types.ts";

/** The facts that stand in a table of their own: not who asked and how long, which the claims about the event show. */
export function figuresAndCommitments({ facts }: Pick<Comparison, "facts">): readonly Fact[] {
  return facts.filter(({ kind }) => kind !== "initiator" && kind !== "duration");
}
