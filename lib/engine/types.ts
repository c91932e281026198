/**
 * The vocabulary of the Comparison (version 1). Other programs read its JSON: fields may be added, never renamed.
 * All spans are half-open `[start, end)` UTF-16 offsets into one version's text.
 */

export type Span = readonly [start: number, end: number];

export const ACTS = [
  "narrates",
  "says",
  "stresses",
  "hopes",
  "demands",
  "warns",
  "opposes",
  "agrees",
  "commits",
  "praises",
  "denies",
] as const;
export type Act = (typeof ACTS)[number];

export const STATES = ["states", "attributes", "denies", "silent"] as const;
/** What one statement does with one topic. A party without any statement stands in `Comparison.noStatement`. */
export type State = (typeof STATES)[number];

export const RELATIONS = ["same", "weaker", "stronger", "related", "conflict"] as const;
/** How the second passage of a link stands to the first. */
export type Relation = (typeof RELATIONS)[number];

export const EVENT_KINDS = ["call", "meeting", "summit", "other"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STATEMENT_TYPES = [
  "official-readout",
  "social-post",
  "state-media",
  "press-report",
  "transcript",
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export type Participant = {
  readonly name: string;
  readonly party: string;
  readonly aliases: readonly string[];
};

/** A party that is known to have issued no statement about the event. */
export type NoStatement = { readonly party: string; readonly note: string };

export type EventRecord = {
  readonly title: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: EventKind;
  readonly participants: readonly Participant[];
  readonly noStatement: readonly NoStatement[];
};

export type Statement = {
  readonly id: string;
  readonly source: string;
  readonly party: string;
  readonly type: StatementType;
  /** BCP 47 tag, e.g. `en-US`, `zh-CN`, `ru`. */
  readonly language: string;
  readonly title: string;
  /** ISO date or date-time with zone; null when unknown. */
  readonly publishedAt: string | null;
  /** How that is known, for a person: “the page's own date (…)”; null where nobody said. */
  readonly publishedBasis: string | null;
  readonly url: string | null;
  /** Id of the statement of which this one is a translation. */
  readonly translationOf: string | null;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, lower-case hex: made at the border, so that the engine needs no crypto. */
  readonly sha256: string;
};

/** A term as an analyst writes it; the notation is described in `lib/engine/terms.ts`. */
export type Term = string;

export type Topic = {
  /** Stable id, `[a-z0-9-]+`. */
  readonly id: string;
  /** Label per language code; `en` is always there. */
  readonly label: Readonly<Record<string, string>>;
  readonly group: string;
  /** What the topic takes in, per language code; `en` is always there. */
  readonly note: Readonly<Record<string, string>>;
  /** Terms per primary language subtag (`en`, `zh`, `ru` …); `*` holds for every language. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
};

export type TopicGroup = { readonly id: string; readonly label: Readonly<Record<string, string>> };

export type Codebook = {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly TopicGroup[];
  readonly topics: readonly Topic[];
};

/** `voice` is a party's name, or one of these. */
export const SHARED_VOICES = ["both", "narrator", "third"] as const;
export type Voice = string;

export type TopicMark = {
  readonly id: string;
  readonly evidence: readonly Span[];
  /** Set where the topic is carried over from an earlier passage (index) by a reference such as "the deal". */
  readonly carriedFrom?: number;
};

export type Passage = {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** The words that tell the voice: in this passage, or where the speaker's run began. Never empty unless the voice is the narrator's or the author's own. */
  readonly voiceEvidence: readonly Span[];
  readonly act: Act;
  readonly actEvidence: readonly Span[];
  readonly topics: readonly TopicMark[];
  readonly denied: readonly TopicMark[];
  /** Ordinal of the paragraph that holds the passage, from 0. */
  readonly paragraph: number;
};

export type AnalysedStatement = {
  readonly id: string;
  readonly sha256: string;
  /** Words (for Han, kana and Thai: characters). Never compared between languages; shares are. */
  readonly words: number;
  readonly characters: number;
  readonly passages: readonly Passage[];
  /** The statement's facts apart from its text, as given. */
  readonly source: string;
  readonly party: string;
  readonly type: StatementType;
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  /** How that is known, for a person: “the page's own date (…)”; null where nobody said. */
  readonly publishedBasis: string | null;
  readonly url: string | null;
  readonly translationOf: string | null;
  /** Share of the statement's characters that lies in passages of each voice, 0..1, largest first. */
  readonly voices: readonly { readonly voice: Voice; readonly share: number }[];
};

export type CoverageCell = {
  readonly topic: string;
  readonly statement: string;
  readonly state: State;
  /** Indices into the statement's passages. */
  readonly passages: readonly number[];
  /** Text of these passages over the statement's text, 0..1. */
  readonly share: number;
  /** Place of the topic in the statement's own order of first mention, from 1; null where silent. */
  readonly rank: number | null;
  /** The terms that were looked for in this statement's language. */
  readonly searched: readonly string[];
};

export type PassageRef = { readonly statement: string; readonly passage: number };

export type Link = {
  readonly a: PassageRef;
  readonly b: PassageRef;
  readonly relation: Relation;
  /** 0..1 */
  readonly score: number;
  readonly evidence: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  /** Why the relation is what it is, in one phrase built by rule, e.g. "denies a topic that the other states". */
  readonly reason: string;
};

export const FACT_KINDS = ["initiator", "duration", "number", "commitment", "next-meeting"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export type Fact = {
  readonly kind: FactKind;
  readonly statement: string;
  readonly passage: number;
  /** A party or `both`; minutes; a normalised figure; `who: what`. */
  readonly value: string;
  readonly evidence: readonly Span[];
};

/** A topic as the Comparison names it: enough to show it without the codebook. */
export type ComparedTopic = {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly group: string;
};

export type Comparison = {
  readonly version: 1;
  readonly engine: string;
  readonly codebook: string;
  readonly event: EventRecord;
  /** The topics that some statement covers or denies, in the codebook's order. */
  readonly topics: readonly ComparedTopic[];
  readonly statements: readonly AnalysedStatement[];
  readonly noStatement: readonly NoStatement[];
  readonly coverage: readonly CoverageCell[];
  readonly links: readonly Link[];
  readonly facts: readonly Fact[];
};
