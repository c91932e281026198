import type { Cue } from "./languages/language.ts";
import type { Part, Sentence } from "./sentences.ts";
import { spanOf } from "./speakers.ts";
import type { Act, Span, Voice } from "./types.ts";
import type { VoiceMark } from "./voices.ts";

export type ActMark = { readonly act: Act; readonly actEvidence: readonly Span[] };

/** The speech act of each sentence, and the words that tell. */
export function findActs(sentences: readonly Sentence[], voices: readonly VoiceMark[]): readonly ActMark[] {
  const marks: ActMark[] = [];
  sentences.forEach((sentence, i) => {
    const voice = voices[i];
    marks.push(voice ? actOf(sentence, { voice, before: marks.at(-1) ?? null }) : NARRATES);
  });
  return marks;
}

const NARRATES: ActMark = { act: "narrates", actEvidence: [] };
const SAYS: ActMark = { act: "says", actEvidence: [] };

type Context = { readonly voice: VoiceMark; readonly before: ActMark | null };

function actOf(sentence: Sentence, { voice, before }: Context): ActMark {
  const { frame } = voice;
  const denial = frame.part.clause.cues.find(({ kind }) => kind === "denial");
  if (denial) return mark(frame.part, denial, "denies");
  switch (frame.kind) {
    case "narrated":
      return narrated(frame.part);
    case "reported":
      return reported(sentence, voice);
    case "continued":
      return ownAct(frame.part, voice.voice) ?? inherited(voice.voice, before);
    case "spoken":
      return spoken(voice);
  }
}

function mark(part: Part, cue: Cue, act: Act = cue.act): ActMark {
  return { act, actEvidence: [spanOf(part, cue)] };
}

/** The account narrates, unless it praises the exchange. */
function narrated(part: Part): ActMark {
  const praise = part.clause.cues.find(({ kind, act }) => kind === "content" && act === "praises");
  const event = part.clause.cues.some(({ kind }) => kind === "event");
  return praise && !event && part.clause.head === null ? mark(part, praise) : NARRATES;
}

/** Joint passages go on agreeing or stressing as they began; one speaker's further points are said. */
function inherited(voice: Voice, before: ActMark | null): ActMark {
  return voice === "both" && before ? before : SAYS;
}

/** The governing verb's act; a neutral verb gives way to what is said. */
function reported({ inside }: Sentence, { frame, voice }: VoiceMark): ActMark {
  const { verb, part } = frame;
  if (!verb) return SAYS;
  const content = part.clause.cues.filter(({ from }) => from >= verb.to);
  const own = mark(part, verb);
  if (verb.act === "says")
    return strongest(part, content, voice) ?? (inside ? ownAct(inside, voice) : null) ?? own;
  if (verb.act === "stresses") return sharpened(part, content, voice) ?? own;
  return own;
}

/** Behind a neutral verb: the first verb or modal with an act of its own. */
function strongest(part: Part, content: readonly Cue[], voice: Voice): ActMark | null {
  return firstOf(part, content, voice);
}

/** "Stressed that the other side must" is a demand, "stressed … red line" a warning. */
function sharpened(part: Part, content: readonly Cue[], voice: Voice): ActMark | null {
  const warning = content.find(({ act, kind }) => act === "warns" && kind === "content");
  if (warning) return mark(part, warning);
  const demand = content.find(({ act, kind }) => act === "demands" && kind === "modal");
  if (!demand) return null;
  const addressee = [...part.clause.mentions].reverse().find(({ to }) => to <= demand.from);
  const other = addressee?.who.kind === "party" && addressee.who.party !== voice;
  return other ? mark(part, demand) : null;
}

/** What somebody's own words do: order, hope, oppose, thank; null where they only state. */
function ownAct(part: Part, voice: Voice): ActMark | null {
  return firstOf(part, part.clause.cues, voice);
}

function firstOf(part: Part, cues: readonly Cue[], voice: Voice): ActMark | null {
  const telling = cues.filter(
    (cue) => cue.act !== "says" && cue.act !== "narrates" && counts(part, cue, voice),
  );
  const verbal = telling.find(({ kind }) => kind !== "content");
  const chosen = verbal ?? telling[0];
  return chosen ? mark(part, chosen) : null;
}

/** A promise counts only of the speaker's own side: "We will", not "Russia and Ukraine will". */
function counts(part: Part, cue: Cue, voice: Voice): boolean {
  if (cue.form === "infinitive" && cue.kind !== "content") return false;
  if (cue.act !== "commits" || cue.kind !== "modal") return true;
  const subject = [...part.clause.mentions]
    .reverse()
    .find(({ to, role }) => to <= cue.from && role === "subject");
  if (!subject || cue.from - subject.to > 2)
    return /^\p{Script=Han}/u.test(part.tokens[cue.from]?.norm ?? "");
  const { who } = subject;
  return (
    who.kind === "self" ||
    who.kind === "we" ||
    who.kind === "he" ||
    (who.kind === "party" && who.party === voice)
  );
}

function spoken({ frame, voice }: VoiceMark): ActMark {
  const { verb, part } = frame;
  const event = part.clause.cues.find(({ kind, form }) => kind === "event" && form !== "infinitive");
  const own = ownAct(part, voice);
  if (own) return own;
  if (event && voice !== "both") return mark(part, event, "narrates");
  return verb && verb.act !== "says" ? { act: verb.act, actEvidence: [] } : SAYS;
}
