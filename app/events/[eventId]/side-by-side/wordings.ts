import type { Link, Span } from "#lib/engine/types.ts";
import { passageKey } from "./passageKey.ts";
import { wordDifference, type Wording } from "./wordDifferences.ts";

/** The words of a passage that the passages linked to it in one other statement lack. */
export type Against = { readonly statement: string; readonly spans: readonly Span[] };
export type Wordings = Readonly<Record<string, readonly Against[]>>;

type Text = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
};
type Group = { readonly a: Set<number>; readonly b: Set<number> };

function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}

/**
 * The word differences inside linked groups of statements that share a language. Passages that hang together by links
 * (n to m) are joined in order; "related" links share a matter, not a wording, and are left out.
 */
export function findWordings(statements: readonly Text[], links: readonly Link[]): Wordings {
  const all: Record<string, Against[]> = {};
  for (const [at, a] of statements.entries())
    for (const b of statements.slice(at + 1)) {
      if (primary(a.language) !== primary(b.language)) continue;
      for (const group of groupsBetween(a.id, b.id, links)) {
        const difference = wordDifference(wording(a, group.a), wording(b, group.b), a.language);
        if (!difference) continue;
        for (const passage of group.a) add(all, a, passage, { statement: b.id, spans: difference.a });
        for (const passage of group.b) add(all, b, passage, { statement: a.id, spans: difference.b });
      }
    }
  return all;
}

function wording({ text, passages }: Text, group: ReadonlySet<number>): Wording {
  return {
    text,
    spans: [...group]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const passage = passages[index];
        return passage ? [[passage.start, passage.end] as const] : [];
      }),
  };
}

function add(all: Record<string, Against[]>, text: Text, index: number, { statement, spans }: Against): void {
  const passage = text.passages[index];
  if (!passage) return;
  const key = passageKey({ statement: text.id, passage: index });
  const own = intersection(spans, [[passage.start, passage.end]]);
  all[key] = [...(all[key] ?? []), { statement, spans: own }];
}

/** The connected groups of the links between two statements. */
function groupsBetween(a: string, b: string, links: readonly Link[]): readonly Group[] {
  let groups: Group[] = [];
  for (const link of links) {
    if (link.relation === "related") continue;
    const ends = link.a.statement === a ? [link.a, link.b] : [link.b, link.a];
    const [inA, inB] = ends;
    if (!inA || !inB || inA.statement !== a || inB.statement !== b) continue;
    const touching = groups.filter((group) => group.a.has(inA.passage) || group.b.has(inB.passage));
    const joined: Group = {
      a: new Set([inA.passage, ...touching.flatMap((group) => [...group.a])]),
      b: new Set([inB.passage, ...touching.flatMap((group) => [...group.b])]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  return groups;
}

/** The parts that lie in both lists of spans. */
export function intersection(one: readonly Span[], other: readonly Span[]): readonly Span[] {
  return one.flatMap(([start, end]) =>
    other.flatMap(([from, to]): readonly Span[] => {
      const begin = Math.max(start, from);
      const stop = Math.min(end, to);
      return stop > begin ? [[begin, stop]] : [];
    }),
  );
}

/** The words of a passage that no partner has, whichever the statement. */
export function lackedByAll(against: readonly Against[]): readonly Span[] {
  const [first, ...others] = against;
  return others.reduce((left, { spans }) => intersection(left, spans), first?.spans ?? []);
}
