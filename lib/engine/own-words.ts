import type { Cue, Mention } from "./languages/language.ts";
import type { Part } from "./sentences.ts";
import type { Setting } from "./setting.ts";
import { type Memory, spanOf, voiceOf } from "./speakers.ts";
import type { Span, Voice } from "./types.ts";

type Speech = { readonly known: Setting; readonly memory: Memory; readonly speaker: Voice };

export type Spoken = {
  readonly voice: Voice;
  readonly evidence: readonly Span[];
  readonly verb: Cue | null;
  /** Whom "he" means from here on; null where that stays as it was. */
  readonly person: Voice | null;
};

/**
 * The voice of a sentence in somebody's own words: the speaker's, but `both` for what was done jointly ("We discussed",
 * "President Xi and I agree") and the other side's for what that is told to have said or done ("He invited me").
 */
export function speakInOwnWords(part: Part, speech: Speech): Spoken {
  const { clause } = part;
  const { known, speaker } = speech;
  const person = othersPerson(part, speech);
  const own: Spoken = { voice: speaker, evidence: [], verb: clause.verb, person };
  const { head } = clause;
  if (known.isDenial(part)) return own;
  const passive = clause.cues.find(({ kind }) => kind === "impersonal");
  const country = head?.who.kind === "party" && !head.who.person && clause.subject !== head;
  if (passive && (!head || head.from > passive.from || country))
    return { ...own, voice: "both", evidence: [spanOf(part, passive)] };
  if (!head) return own;
  if (isJoint(head, part, known)) return { ...own, voice: "both", evidence: [spanOf(part, head)] };
  const other = otherVoice(head, part, speech) ?? thoughtOf(head, part, speech);
  if (!other) return own;
  if (reciprocates(part, head)) return { ...own, voice: "both", evidence: [spanOf(part, head)] };
  return { ...own, voice: other, evidence: [spanOf(part, head)], person: other };
}

/** Words that may stand before two who act together: "But first, as we both agreed". */
const JOINT_REACH = 6;

function isJoint(head: Mention, part: Part, known: Setting): boolean {
  if (known.aloud && tellsOfExchange(part)) return false;
  if (head.who.kind === "joint") {
    const governs = part.clause.subject === head && part.clause.verb?.kind === "speech";
    const near = head.from <= JOINT_REACH || (known.aloud && doesRightAfter(part, head));
    return near && (head.who.named ? governs : !demandsOf(part, head));
  }
  if (head.who.kind === "self") return agreesWith(part, head);
  const together = head.who.kind === "we" || (known.aloud && head.who.kind === "they");
  const welcomed =
    head.who.kind === "they" && part.clause.subject === head && part.clause.verb?.act === "praises";
  return together && (welcomed || known.isJointDeed(part, head.to) || converses(part, head));
}

/** Whether a verb of saying follows a mention at once: "…, the two leaders did talk about …", "… had a discussion of …". */
function doesRightAfter({ clause }: Part, { to }: Mention): boolean {
  return clause.cues.some(({ kind, from }) => kind === "speech" && from >= to && from <= to + DEED_REACH);
}

/** Words between them: "really did". */
const DEED_REACH = 2;

/** "We spoke for about an hour": what a speaker tells of the exchange itself. */
function tellsOfExchange({ clause }: Part): boolean {
  const event = clause.cues.find(({ kind, act }) => kind === "event" && act === "narrates");
  return event !== undefined && (!clause.verb || event.from <= clause.verb.from);
}

/** "They did have an extended discussion of …". */
function converses({ tokens, clause }: Part, head: Mention): boolean {
  const { verb } = clause;
  return (
    clause.subject === head &&
    verb?.kind === "speech" &&
    CONVERSE.test(tokens[verb.from]?.norm ?? "") &&
    verb.to - verb.from > 1
  );
}

const CONVERSE = /^(?:have|had|held|hold|compare|compared|exchange|exchanged)$/;

/** "I agreed with President Xi that we would meet": what both did. */
function agreesWith({ tokens, clause }: Part, head: Mention): boolean {
  const verb = clause.cues.find(({ act, kind }) => kind === "speech" && act === "agrees");
  if (!verb || verb.from - head.to > 1) return false;
  const with_ = clause.mentions.find(({ from, who }) => from >= verb.to && who.kind === "party");
  return with_ !== undefined && tokens[with_.from - 1]?.norm === "with";
}

/** "The two sides should …" is what the speaker wants, not what both said. */
function demandsOf({ clause }: Part, head: Mention): boolean {
  const next = clause.cues.find(({ from }) => from >= head.to);
  return next?.kind === "modal" && next.act === "demands";
}

/** "He invited me, and I invited him": what both did. */
function reciprocates({ clause }: Part, head: Mention): boolean {
  const self = clause.mentions.find(({ who, from }) => who.kind === "self" && from > head.to);
  return (
    self !== undefined &&
    clause.cues.some(({ from, kind }) => kind === "speech" && from >= self.to && from <= self.to + 1)
  );
}

/** The other side's voice where the sentence tells what it said or did. */
function otherVoice(head: Mention, part: Part, { known, memory, speaker }: Speech): Voice | null {
  const { clause } = part;
  const told = known.aloud && head.who.kind === "party" && head.who.person && clause.subject === head;
  if (head.from > HEAD_REACH && !told) return null;
  if (head.who.kind !== "party" && head.who.kind !== "he") return null;
  const voiced = voiceOf(head.who, { known, memory });
  if (!voiced || voiced.voice === speaker) return null;
  const governs = clause.subject === head && clause.verb !== null;
  const speaks = governs && (clause.verb?.kind === "speech" || head.from <= 1);
  return speaks || doesSomething(part, head, known) ? voiced.voice : null;
}

/** Words that may stand before the head of a sentence: "But first, as …". */
const HEAD_REACH = 4;

/** A past tense right behind a person: "President Putin even used …". */
function doesSomething({ tokens }: Part, head: Mention, { manner }: Setting): boolean {
  if (head.who.kind !== "party" || !head.who.person || head.from > 1) return false;
  return tokens.slice(head.to, head.to + 2).some(({ norm }) => manner.deed.test(norm));
}

/** "I think China wants …": the attitude is told of the other side, and is its own. */
function thoughtOf(head: Mention, { clause }: Part, { known, memory, speaker }: Speech): Voice | null {
  const { verb } = clause;
  if (head.who.kind !== "self" || clause.subject !== head || verb?.kind !== "stance" || verb.act !== "says")
    return null;
  const other = clause.mentions.find(({ from, role }) => role === "subject" && from >= verb.to);
  if (!other || other.from > verb.to + 1 || (other.who.kind !== "party" && other.who.kind !== "he"))
    return null;
  const voiced = voiceOf(other.who, { known, memory });
  if (!voiced || voiced.voice === speaker || voiced.voice === "third") return null;
  const attitude = clause.cues.find(
    ({ kind, act, from }) =>
      (kind === "stance" || kind === "wish" || kind === "speech") && act !== "says" && from >= other.to,
  );
  return attitude && attitude.from <= other.to + 1 ? voiced.voice : null;
}

function othersPerson({ clause }: Part, { known, memory, speaker }: Speech): Voice | null {
  const { head } = clause;
  // An official tells what the own president did: "he" is the president from here on.
  if (head?.who.kind === "party" && head.who.person && head.who.party === speaker) return speaker;
  const named = clause.mentions.find(
    ({ who }) => who.kind === "party" && who.person && who.party !== speaker,
  );
  return named ? (voiceOf(named.who, { known, memory })?.voice ?? null) : null;
}
