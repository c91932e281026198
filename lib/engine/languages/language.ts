import type { PhraseBook } from "../phrases.ts";
import type { Act } from "../types.ts";

/**
 * What kind of signal a cue is:
 * `speech` reports that somebody said or did something with words; `stance` tells an attitude ("hopes", 希望), the
 * narrator's report or the speaker's own words alike; `modal` orders or promises in the speaker's own words ("must");
 * `event` tells that the exchange took place ("met with"); `content` is a word that colours what is said ("red line");
 * `impersonal` reports joint speech without a subject ("was discussed"); `denial` tells that something was not discussed;
 * `wish` is an attitude in writing and mere talk when spoken off the cuff ("we want");
 * `programme` begins a sentence without a subject that tells what is to be done (加强, 推动);
 * `ignored` only keeps shorter cues off.
 */
export type CueKind =
  | "speech"
  | "stance"
  | "modal"
  | "event"
  | "content"
  | "impersonal"
  | "denial"
  | "programme"
  | "wish"
  | "ignored";

export type CueEntry = { readonly kind: CueKind; readonly act: Act };

/** Cues by kind and act, each line a list of phrases in the notation of phrases.ts separated by ` | `. */
export type CueTable = Partial<Record<CueKind, Partial<Record<Act, string>>>>;

/** Every phrase of a cue table with its value, in the table's order. */
export function cueEntries(table: CueTable): readonly (readonly [string, CueEntry])[] {
  return Object.entries(table).flatMap(([kind, acts]) =>
    Object.entries(acts).flatMap(([act, phrases]) =>
      splitPhrases(phrases).map((phrase) => [phrase, { kind: kind as CueKind, act: act as Act }] as const),
    ),
  );
}

/** The phrases of a list separated by ` | `; bars inside brackets are choices and stay. */
export function splitPhrases(phrases: string): readonly string[] {
  return phrases
    .split(/\s\|\s/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** Whom a mention names, before the context says which party that is. */
export type Who =
  | {
      readonly kind: "party";
      readonly party: string;
      readonly person: boolean;
      /** The office that is named with it, in lower case: "president" of "President Xi". */
      readonly office: string | null;
    }
  /** Several together; `named` where two countries are only named beside each other ("China and the United States"). */
  | { readonly kind: "joint"; readonly named: boolean }
  /** he, she: a single person told of before */
  | { readonly kind: "he" }
  /** they: several, or a group told of before */
  | { readonly kind: "they" }
  /** it: the ministry or office that spoke last */
  | { readonly kind: "it" }
  /** I */
  | { readonly kind: "self" }
  | { readonly kind: "we" }
  /** an office without name or country, such as "the President" */
  | { readonly kind: "office"; readonly office: string }
  /** somebody named whom nobody knows: an expert, a witness; with the office, where one stands before the name */
  | { readonly kind: "stranger"; readonly office?: string };

export type Mention = {
  readonly who: Who;
  /** Indices of tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** `subject` may govern a verb; `oblique` stands behind a preposition or in another case; `possessor` owns what follows. */
  readonly role: "subject" | "oblique" | "possessor";
};

export type Cue = CueEntry & {
  readonly from: number;
  readonly to: number;
  readonly form: "finite" | "participle" | "infinitive";
  /** Said of the subject, not by it: "was welcomed by". */
  readonly passive?: boolean;
};

export type CueBook = PhraseBook<CueEntry>;

/** What one sentence shows of who says what: read by language, interpreted alike for all. */
export type Clause = {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** The verb that tells what was said or done, and its subject. */
  readonly verb: Cue | null;
  readonly subject: Mention | null;
  /** What the first speaker is said to report of another: "Xinhua said that Xi warned …". */
  readonly nested: { readonly verb: Cue; readonly subject: Mention } | null;
  /** Somebody named as the source: "according to Xinhua", по словам Трампа, "from the Chinese side". */
  readonly source: Mention | null;
  /** The first mention that is a subject, with or without a verb of saying. */
  readonly head: Mention | null;
};
