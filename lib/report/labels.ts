import type {
  Act,
  EventKind,
  FactKind,
  Relation,
  SHARED_VOICES,
  State,
  StatementType,
  Voice,
} from "#lib/engine/types.ts";

/** A cell of the matrix: a state, or the dash of a party that issued nothing. */
export type MarkKind = State | "no-statement";

export type Mark = { readonly sign: string; readonly word: string; readonly note: string };

/** Sign, word and meaning of each of the five marks; the sign never stands without its word or a legend. */
export const MARKS = {
  states: { sign: "●", word: "states", note: "says so in its own name, or as neutral fact of the event" },
  attributes: { sign: "◐", word: "attributes", note: "has it only as something the other side said" },
  denies: { sign: "⊘", word: "denies", note: "says expressly that it was not discussed or did not happen" },
  silent: { sign: "○", word: "silent", note: "none of the searched terms was found" },
  "no-statement": { sign: "–", word: "no statement", note: "the party is known to have issued none" },
} as const satisfies Readonly<Record<MarkKind, Mark>>;

/** Each act in a word and what the word takes in, from the weakest to the strongest within its kind. */
export const ACT_LABELS = {
  narrates: { word: "narrates", note: "neutral facts of the event" },
  says: { word: "says", note: "said, noted, discussed" },
  stresses: { word: "stresses", note: "stressed, reiterated, reaffirmed" },
  hopes: { word: "hopes", note: "is ready, proposes, invites" },
  demands: { word: "demands", note: "should, must, urged" },
  warns: { word: "warns", note: "threats, red lines, raised concern" },
  opposes: { word: "opposes", note: "opposes, condemns, accuses" },
  agrees: { word: "agrees", note: "joint agreement" },
  commits: { word: "commits", note: "one side will do" },
  praises: { word: "praises", note: "thanks, positive assessment" },
  denies: { word: "denies", note: "not discussed, did not happen" },
} as const satisfies Readonly<Record<Act, { readonly word: string; readonly note: string }>>;

/** How the second passage of a link stands to the first, in words that finish "the second is …". */
export const RELATION_LABELS = {
  same: { sign: "=", word: "same", note: "the same on this matter" },
  weaker: { sign: "<", word: "weaker", note: "the second says less, or says it less firmly" },
  stronger: { sign: ">", word: "stronger", note: "the second says more, or says it more firmly" },
  related: {
    sign: "~",
    word: "related",
    note: "on the same specific matter, neither the same nor in conflict",
  },
  conflict: { sign: "≠", word: "conflict", note: "both cannot be right as they stand" },
} as const satisfies Readonly<Record<Relation, Mark>>;

export const FACT_LABELS = {
  initiator: "who asked for it",
  duration: "how long it took",
  number: "figure",
  commitment: "commitment",
  "next-meeting": "next meeting",
} as const satisfies Readonly<Record<FactKind, string>>;

export const TYPE_LABELS = {
  "official-readout": "official readout",
  "social-post": "social post",
  "state-media": "state media",
  "press-report": "press report",
  transcript: "transcript",
} as const satisfies Readonly<Record<StatementType, string>>;

export const KIND_LABELS = {
  call: "phone call",
  meeting: "meeting",
  summit: "summit",
  other: "event",
} as const satisfies Readonly<Record<EventKind, string>>;

const SHARED_VOICE_LABELS: Readonly<Record<(typeof SHARED_VOICES)[number], string>> = {
  both: "both sides",
  narrator: "the narrator",
  third: "a third party",
};

const isSharedVoice = (voice: Voice): voice is (typeof SHARED_VOICES)[number] =>
  Object.hasOwn(SHARED_VOICE_LABELS, voice);

/** The voice in words: a party by its name, the shared voices as "both sides", "the narrator", "a third party". */
export function voiceLabel(voice: Voice): string {
  return isSharedVoice(voice) ? SHARED_VOICE_LABELS[voice] : voice;
}

/** The label in the wanted language, else in English, else the id. */
export function topicLabel(
  topic: { readonly id: string; readonly label: Readonly<Record<string, string>> },
  language = "en",
): string {
  return topic.label[language] ?? topic.label.en ?? topic.id;
}
