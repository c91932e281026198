import type { Comparison, CoverageCell } from "#lib/engine/types.ts";
import type { Partners } from "./partners.ts";
import { passageKey } from "./passageKey.ts";

/** Why a passage is a place where the accounts part. */
export type Difference =
  | { readonly kind: "silent-elsewhere"; readonly topic: string; readonly statements: readonly string[] }
  | { readonly kind: "denied-elsewhere"; readonly topic: string; readonly statements: readonly string[] }
  | { readonly kind: "denies"; readonly topic: string }
  | { readonly kind: "linked"; readonly relation: "weaker" | "stronger" | "conflict"; readonly to: string }
  | { readonly kind: "unlinked" };

export type Differences = Readonly<Record<string, readonly Difference[]>>;

type Shown = Pick<Comparison, "statements" | "coverage">;

/** The differences of every passage of the shown statements that has one, by its key. */
export function findDifferences({ statements, coverage }: Shown, partners: Partners): Differences {
  const cells = groupByTopic(coverage);
  const anyLink = Object.keys(partners).length > 0;
  const all: Record<string, readonly Difference[]> = {};
  for (const { id, passages } of statements)
    for (const [index, passage] of passages.entries()) {
      const key = passageKey({ statement: id, passage: index });
      const linked = partners[key] ?? [];
      const found: Difference[] = [
        ...passage.topics.flatMap(({ id: topic }) => elsewhere(topic, id, cells.get(topic) ?? [])),
        ...passage.denied.map(({ id: topic }): Difference => ({ kind: "denies", topic })),
        ...linked.flatMap(({ relation, at }): readonly Difference[] =>
          relation === "weaker" || relation === "stronger" || relation === "conflict"
            ? [{ kind: "linked", relation, to: at.statement }]
            : [],
        ),
      ];
      // Without a single link in the event, "unlinked" would say nothing of a passage.
      if (anyLink && linked.length === 0 && statements.length > 1) found.push({ kind: "unlinked" });
      if (found.length > 0) all[key] = found;
    }
  return all;
}

function groupByTopic(coverage: readonly CoverageCell[]): ReadonlyMap<string, readonly CoverageCell[]> {
  const groups = new Map<string, CoverageCell[]>();
  for (const cell of coverage) groups.set(cell.topic, [...(groups.get(cell.topic) ?? []), cell]);
  return groups;
}

function elsewhere(topic: string, own: string, cells: readonly CoverageCell[]): readonly Difference[] {
  const others = (state: CoverageCell["state"]) =>
    cells.filter((cell) => cell.statement !== own && cell.state === state).map(({ statement }) => statement);
  const silent = others("silent");
  const denied = others("denies");
  return [
    ...(denied.length > 0 ? [{ kind: "denied-elsewhere", topic, statements: denied } as const] : []),
    ...(silent.length > 0 ? [{ kind: "silent-elsewhere", topic, statements: silent } as const] : []),
  ];
}
