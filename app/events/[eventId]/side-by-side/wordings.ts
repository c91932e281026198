import { primarySubtag } from "#lib/engine/subtag.ts";
import type { Link, Span } from "#lib/engine/types.ts";
import { type Wording, wordDifference } from "#lib/report/word-difference.ts";
import { passageKey } from "./passageKey.ts";

/** The words of a passage that the passages linked to it in one other statement lack. */
export type Against = { readonly statement: string; readonly spans: readonly Span[] };
export type Wordings = Readonly<Record<string, readonly Against[]>>;

type Text = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
};
type Group = {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
  readonly pairs: readonly (readonly [inA: number, inB: number])[];
};

/**
 * The word differences inside linked groups of statements that share a language. Passages that hang together by links
 * (n to m) are joined in order; a word counts as lacking only where it is so in the joined wording and in each pair, so
 * that what only moved is not marked. "related" links share a matter, not a wording, and are left out.
 */
export function findWordings(statements: readonly Text[], links: readonly Link[]): Wordings {
  const all: Record<string, Against[]> = {};
  for (const [at, a] of statements.entries())
    for (const b of statements.slice(at + 1)) {
      if (primarySubtag(a.language) !== primarySubtag(b.language)) continue;
      for (const group of groupsBetween(a.id, b.id, links)) {
        const joined = wordDifference(wording(a, group.a), wording(b, group.b), a.language);
        const pairs = group.pairs.flatMap(([inA, inB]) => {
          const found = wordDifference(wording(a, new Set([inA])), wording(b, new Set([inB])), a.language);
          return found ? [{ inA, inB, ...found }] : [];
        });
        if (!joined && pairs.length === 0) continue;
        for (const passage of group.a) {
          const own = pairs.filter(({ inA }) => inA === passage).map(({ a: spans }) => spans);
          add(all, a, passage, {
            statement: b.id,
            spans: lackedInAll([...(joined ? [joined.a] : []), ...own]),
          });
        }
        for (const passage of group.b) {
          const own = pairs.filter(({ inB }) => inB === passage).map(({ b: spans }) => spans);
          add(all, b, passage, {
            statement: a.id,
            spans: lackedInAll([...(joined ? [joined.b] : []), ...own]),
          });
        }
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
      pairs: [[inA.passage, inB.passage], ...touching.flatMap(({ pairs }) => pairs)],
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

function lackedInAll(lists: readonly (readonly Span[])[]): readonly Span[] {
  const [first, ...others] = lists;
  return others.reduce(intersection, first ?? []);
}

/** The words of a passage that no partner has, whichever the statement. */
export function lackedByAll(against: readonly Against[]): readonly Span[] {
  return lackedInAll(against.map(({ spans }) => spans));
}
