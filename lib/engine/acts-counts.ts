import type { Cue, Mention } from "./languages/language.ts";
import type { Part } from "./sentences.ts";
import type { Voice } from "./types.ts";

/** Whose words a sentence is, whether somebody reports them, and whether they were said aloud. */
export type Speech = { readonly voice: Voice; readonly reported: boolean; readonly aloud: boolean };

/** Whether a verb, modal or wish counts for what its sentence does. */
export function counts(part: Part, cue: Cue, speech: Speech): boolean {
  if (cue.form === "infinitive" || cue.passive) return false;
  if (cue.kind === "speech" && cue.form === "participle" && !(speech.reported && isAddition(part, cue)))
    return false;
  switch (cue.kind) {
    case "impersonal":
      return speech.voice === "both";
    case "programme":
      return false;
    case "wish":
      return cue.act === "demands" ? isRequired(part, cue, speech) : isWished(part, cue, speech);
    case "modal":
      if (cue.act === "hopes") return isAddressed(part, cue, speech);
      return cue.act === "demands" ? isAddressed(part, cue, speech) : isOwnPromise(part, cue, speech);
    case "speech":
      return cue.act !== "says" && (speech.reported || !isOthers(part, cue, speech.voice));
    case "stance":
      if (isOthers(part, cue, speech.voice)) return false;
      return cue.act !== "says" || UNSPACED.test(part.tokens[cue.from]?.norm ?? "");
    default:
      return true;
  }
}

/** "They want to wait", "Paris hopes" in somebody else's words: an attitude told of others. */
function isOthers(part: Part, cue: Cue, voice: Voice): boolean {
  const who = subjectOf(part, cue)?.who;
  if (!who || voice === "both") return false;
  return who.kind === "they" || who.kind === "stranger" || (who.kind === "party" && who.party !== voice);
}

/** "Explained the plan, urging patience": what is done with the words. */
function isAddition({ tokens }: Part, { from }: Cue): boolean {
  return tokens[from - 1]?.norm === ",";
}

/** A word of a script without spaces. */
export const UNSPACED = /^\p{Script=Han}/u;

/** "We want" and "we have to" are mere talk when spoken off the cuff; what another side wants is not. */
function isWished(part: Part, cue: Cue, { voice, aloud }: Speech): boolean {
  const who = subjectOf(part, cue)?.who;
  const named = who?.kind === "party" || who?.kind === "he";
  return (!aloud || named) && !isOthers(part, cue, voice);
}

function isRequired(part: Part, cue: Cue, speech: Speech): boolean {
  const own = subjectOf(part, cue)?.who.kind;
  return !(speech.aloud && (own === "we" || own === "self")) && isAddressed(part, cue, speech);
}

/** The subject nearest before a cue. */
export function subjectOf({ clause }: Part, cue: Cue): Mention | null {
  return [...clause.mentions].reverse().find(({ to, role }) => to <= cue.from && role === "subject") ?? null;
}

/** A demand is made of somebody: the other side, both, or "us"; "competition should be" and "nobody must" state a view. */
function isAddressed(part: Part, cue: Cue, { voice, reported }: Speech): boolean {
  if (voice === "both") return false;
  const subject = subjectOf(part, cue);
  // In a Chinese speaker's further points 应 and 要 are asked of whoever the sentence names.
  const own = subject?.who.kind === "party" && subject.who.party === voice;
  const modal = part.tokens.slice(cue.from, cue.to).map(({ norm }) => norm);
  if (!reported && !own && OUGHT.test(modal.join(""))) return part.tokens[cue.to]?.norm !== "是";
  if (!subject) return cue.from === 0;
  const { who } = subject;
  // The one who is reported to speak is not the one who is spoken to.
  if (reported && subject === part.clause.subject) return false;
  if (who.kind === "joint" || who.kind === "we" || who.kind === "they") return isNear(part, subject, cue);
  return who.kind === "party" && who.party !== voice && isNear(part, subject, cue);
}

const OUGHT = /^[都均]?[应要须]/u;

/** Words between a subject and its modal: adverbs and an apposition; in Chinese a clause or two. */
const NEAR = { words: 6, characters: 24 };

function isNear({ tokens }: Part, subject: Mention, cue: Cue): boolean {
  const limit = UNSPACED.test(tokens[cue.from]?.norm ?? "") ? NEAR.characters : NEAR.words;
  return cue.from - subject.to <= limit;
}

/** A promise counts only of the speaker's own side: "We will", not "Russia and Ukraine will" nor "I think it will". */
function isOwnPromise(part: Part, cue: Cue, { voice, reported }: Speech): boolean {
  const first = part.tokens[cue.from]?.norm ?? "";
  if (UNSPACED.test(first)) return !reported;
  // "said it would": the promise as it is reported; in one's own words it is none.
  if (first === "would" && !(reported && isFirstReported(part, cue))) return false;
  if (/^(?:i|we|he)'ll$/.test(first)) return voice !== "both" && !isSubordinate(part, cue.from);
  const subject = subjectOf(part, cue);
  if (!subject || isSubordinate(part, subject.from)) return false;
  const between = part.tokens.slice(subject.to, cue.from);
  const direct = between.length <= 1 || (between[0]?.norm === "," && between.at(-1)?.norm === ",");
  if (!direct) return false;
  const { who } = subject;
  if (who.kind === "joint") return !who.named && first !== "would";
  if (voice === "both") return false;
  const person = who.kind === "self" || who.kind === "we" || who.kind === "he";
  return person || (who.kind === "party" && who.party === voice);
}

/** Whether no other verb of saying stands between the one that governs and a cue. */
function isFirstReported({ clause: { verb, cues } }: Part, cue: Cue): boolean {
  return !cues.some(
    ({ kind, form, from, to }) =>
      kind === "speech" && form === "finite" && from >= (verb?.to ?? 0) && to <= cue.from,
  );
}

/** "the trip that I will make", "because we will": no promise of its own. */
function isSubordinate({ tokens }: Part, at: number): boolean {
  return (
    /^(?:which|what|where|when|because|as|if|how|that|why|until|while)$/.test(tokens[at - 1]?.norm ?? "") &&
    at > 2
  );
}
