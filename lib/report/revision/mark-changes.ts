import type { Comparison, Fact, Link, Relation, State, Voice } from "#lib/engine/types.ts";
import type { PassageChange } from "./revise.ts";

/** What changed in what the engine read, from one version of a statement to a later one. */
export type MarkChanges = {
  readonly topics: readonly TopicChange[];
  readonly voices: readonly VoiceChange[];
  readonly facts: readonly FactChange[];
  readonly links: readonly LinkChange[];
};

/** `silent` where a version says nothing of the topic; passages in the version that does. */
export type TopicChange = {
  readonly topic: string;
  readonly before: State;
  readonly after: State;
  readonly passagesBefore: readonly number[];
  readonly passagesAfter: readonly number[];
};

/** A passage that stands in both versions, changed or not, and is read in another voice. */
export type VoiceChange = {
  readonly before: { readonly passage: number; readonly voice: Voice };
  readonly after: { readonly passage: number; readonly voice: Voice };
};

export type FactChange = { readonly change: "gone" | "new"; readonly fact: Fact };

/** A link to another statement's passage that is there in one version only, or is of another relation. */
export type LinkChange = {
  readonly other: { readonly statement: string; readonly passage: number };
  readonly before: { readonly passage: number; readonly relation: Relation } | null;
  readonly after: { readonly passage: number; readonly relation: Relation } | null;
};

export type Revised = {
  readonly statement: string;
  /** The Comparison of the event with the earlier and with the later version, all else the same. */
  readonly before: Comparison;
  readonly after: Comparison;
  readonly passages: readonly PassageChange[];
};

/** What the change of words did to topics, voices, facts and links. */
export function markChanges(revised: Revised): MarkChanges {
  return {
    topics: topicChanges(revised),
    voices: voiceChanges(revised),
    facts: factChanges(revised),
    links: linkChanges(revised),
  };
}

function topicChanges({ statement, before, after }: Revised): readonly TopicChange[] {
  const [old, now] = [before, after].map(
    ({ coverage }) =>
      new Map(coverage.filter((cell) => cell.statement === statement).map((cell) => [cell.topic, cell])),
  );
  const topics = [...new Set([...after.topics, ...before.topics].map(({ id }) => id))];
  return topics
    .map((topic) => ({
      topic,
      before: old?.get(topic)?.state ?? "silent",
      after: now?.get(topic)?.state ?? "silent",
      passagesBefore: old?.get(topic)?.passages ?? [],
      passagesAfter: now?.get(topic)?.passages ?? [],
    }))
    .filter((change) => change.before !== change.after);
}

function voiceChanges({ statement, before, after, passages }: Revised): readonly VoiceChange[] {
  const [old, now] = [before, after].map(
    ({ statements }) => statements.find(({ id }) => id === statement)?.passages ?? [],
  );
  return passages.flatMap((change) => {
    if (change.before === null || change.after === null) return [];
    const [a, b] = [old?.[change.before]?.voice, now?.[change.after]?.voice];
    if (a === undefined || b === undefined || a === b) return [];
    return [{ before: { passage: change.before, voice: a }, after: { passage: change.after, voice: b } }];
  });
}

function factChanges({ statement, before, after }: Revised): readonly FactChange[] {
  const own = ({ facts }: Comparison) => facts.filter((fact) => fact.statement === statement);
  const key = ({ kind, value }: Fact) => `${kind} ${value}`;
  const [old, now] = [own(before), own(after)];
  const [known, found] = [new Set(old.map(key)), new Set(now.map(key))];
  return [
    ...old.filter((fact) => !found.has(key(fact))).map((fact) => ({ change: "gone", fact }) as const),
    ...now.filter((fact) => !known.has(key(fact))).map((fact) => ({ change: "new", fact }) as const),
  ];
}

type OwnLink = {
  readonly own: number;
  readonly other: LinkChange["other"];
  readonly relation: Relation;
};

function linkChanges({ statement, before, after, passages }: Revised): readonly LinkChange[] {
  const later = new Map(
    passages.flatMap((change) => (change.before === null ? [] : [[change.before, change.after]])),
  );
  const now = ownLinks(after, statement);
  const met = new Set<OwnLink>();
  const gone = ownLinks(before, statement).flatMap((link): readonly LinkChange[] => {
    const same = now.find(({ own, other }) => own === later.get(link.own) && isSame(other, link.other));
    if (same) met.add(same);
    if (same?.relation === link.relation) return [];
    return [changeOf(link.other, link, same ?? null)];
  });
  const fresh = now.filter((link) => !met.has(link)).map((link) => changeOf(link.other, null, link));
  return [...gone, ...fresh];
}

function changeOf(other: LinkChange["other"], before: OwnLink | null, after: OwnLink | null): LinkChange {
  const end = (link: OwnLink | null) => link && { passage: link.own, relation: link.relation };
  return { other, before: end(before), after: end(after) };
}

function ownLinks({ links }: Comparison, statement: string): readonly OwnLink[] {
  return links.flatMap((link): readonly OwnLink[] => {
    if (link.a.statement === statement)
      return [{ own: link.a.passage, other: link.b, relation: link.relation }];
    return link.b.statement === statement ? [turned(link)] : [];
  });
}

/** The relation is told of the second passage against the first: seen from the second it is the other way round. */
function turned({ a, b, relation }: Link): OwnLink {
  const seen = relation === "weaker" ? "stronger" : relation === "stronger" ? "weaker" : relation;
  return { own: b.passage, other: a, relation: seen };
}

function isSame(a: LinkChange["other"], b: LinkChange["other"]): boolean {
  return a.statement === b.statement && a.passage === b.passage;
}
