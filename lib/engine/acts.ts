import { counts, type Speech, subjectOf, UNSPACED } from "./acts-counts.ts";
import type { Cue } from "./languages/language.ts";
import type { Part, Sentence } from "./sentences.ts";
import { closesSentence, spanOf } from "./speakers.ts";
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
    case "asked":
      return NARRATES;
    case "narrated":
      return narrated(frame.part);
    case "reported":
      return reported(sentence, voice);
    case "continued":
      return (
        programme(frame.part, before) ?? ownAct(frame.part, voice.voice) ?? inherited(voice.voice, before)
      );
    case "spoken":
    case "aloud":
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

/** Points of a programme tell what is to be done; without a number they go on hoping or promising as the one before. */
function programme(part: Part, before: ActMark | null): ActMark | null {
  const verb = part.clause.cues.find(({ kind }) => kind === "programme");
  if (!verb) return null;
  return mark(part, verb, verb.from === 0 && before && GOES_ON.has(before.act) ? before.act : verb.act);
}

const GOES_ON: ReadonlySet<Act> = new Set(["hopes", "commits", "agrees"]);

/** The governing verb's act; a neutral verb gives way to what is said, a stress to a demand or a warning. */
function reported({ inside }: Sentence, { frame, voice }: VoiceMark): ActMark {
  const { verb, part } = frame;
  if (!verb) return SAYS;
  const content = contentOf(part, verb);
  const own = mark(part, verb);
  if (verb.act === "says") {
    return (
      (inside && ownAct(inside, voice)) ??
      tellingAct(part, content, { voice, reported: true, aloud: false }) ??
      own
    );
  }
  if (verb.act === "stresses") return sharpened(part, content, voice) ?? own;
  if (verb.act === "praises") return invitation(part, content) ?? own;
  return own;
}

/** What is said stands behind the verb, or before it where the verb closes the sentence: "…, Xi added." */
function contentOf(part: Part, verb: Cue): readonly Cue[] {
  const { clause } = part;
  const closing = closesSentence(part, verb) && (clause.subject?.from ?? 0) > 0;
  return clause.cues.filter(({ from }) => (closing ? from < verb.from : from >= verb.to));
}

/** "Thanked … and invited": the invitation is what the other side learns. */
function invitation(part: Part, content: readonly Cue[]): ActMark | null {
  const invited = content.find(
    ({ kind, act, form }) => kind === "speech" && act === "hopes" && form === "finite",
  );
  return invited ? mark(part, invited) : null;
}

/** "Stressed that the other side must" is a demand, "stressed … red line" a warning. */
function sharpened(part: Part, content: readonly Cue[], voice: Voice): ActMark | null {
  const warning = content.find(({ act, kind }) => act === "warns" && kind === "content");
  if (warning) return mark(part, warning);
  const demand = content.find(({ act, kind }) => act === "demands" && kind === "modal");
  if (!demand) return null;
  const addressee = subjectOf(part, demand);
  const other = addressee?.who.kind === "party" && addressee.who.party !== voice;
  return other ? mark(part, demand) : null;
}

/** What somebody's own words do: order, hope, oppose, thank; null where they only state. */
function ownAct(part: Part, voice: Voice, aloud = false): ActMark | null {
  return tellingAct(part, part.clause.cues, { voice, reported: false, aloud });
}

/** The first verb or modal that does more than state; else a word that colours the sentence. */
function tellingAct(part: Part, cues: readonly Cue[], speech: Speech): ActMark | null {
  const hope = furtherHope(part, cues);
  if (hope && speech.voice !== "both") return mark(part, hope);
  const verbal = cues.find(
    (cue) =>
      cue.kind !== "content" && cue.kind !== "event" && cue.act !== "narrates" && counts(part, cue, speech),
  );
  if (verbal?.act === "commits")
    return threat(part, cues) ?? praiseBefore(part, cues, verbal) ?? mark(part, verbal);
  if (verbal && verbal.act !== "says") return mark(part, verbal);
  if (verbal?.kind === "stance") return null;
  const colour = warningIn(cues) ?? cues.find(({ kind, act }) => kind === "content" && act !== "says");
  return colour && speech.voice !== "both" ? mark(part, colour) : null;
}

/** 中方支持…，愿…: behind a point of view that opens a Chinese sentence, what it is ready to do tells. */
function furtherHope({ tokens }: Part, cues: readonly Cue[]): Cue | null {
  const first = cues.find(({ kind }) => kind === "stance" || kind === "speech");
  if (!first || !OPENS_A_HOPE.has(first.act) || !UNSPACED.test(tokens[first.from]?.norm ?? "")) return null;
  return (
    cues.find(
      ({ from, act, kind }) =>
        from > first.from &&
        act === "hopes" &&
        (kind === "stance" || kind === "speech") &&
        /^[，；]$/.test(tokens[from - 1]?.norm ?? ""),
    ) ?? null
  );
}

const OPENS_A_HOPE: ReadonlySet<Act> = new Set(["says", "agrees"]);

/** "We will see it through, and the consequences are yours": a promise of what the other side will not like. */
function threat(part: Part, cues: readonly Cue[]): ActMark | null {
  const warning = warningIn(cues);
  return warning ? mark(part, warning) : null;
}

/** "The call was a very good one, we will speak again": the praise that comes first is what the sentence is for. */
function praiseBefore(part: Part, cues: readonly Cue[], promise: Cue): ActMark | null {
  const praise = cues.find(
    ({ kind, act, from }) => kind === "content" && act === "praises" && from < promise.from,
  );
  return praise ? mark(part, praise) : null;
}

function warningIn(cues: readonly Cue[]): Cue | null {
  return cues.find(({ kind, act }) => kind === "content" && act === "warns") ?? null;
}

function spoken({ frame, voice }: VoiceMark): ActMark {
  const { verb, part } = frame;
  const event = part.clause.cues.find(({ kind, form }) => kind === "event" && form !== "infinitive");
  const own = ownAct(part, voice, frame.kind === "aloud");
  const plain =
    own &&
    part.clause.cues.some(
      (cue) =>
        cue.act === own.act &&
        cue.kind !== "content" &&
        own.actEvidence[0]?.[0] === part.tokens[cue.from]?.start,
    );
  if (event && event.act === "praises") return mark(part, event);
  if (event && voice !== "both" && !plain) return mark(part, event, "narrates");
  if (own) return own;
  return verb && verb.act !== "says" ? { act: verb.act, actEvidence: [] } : SAYS;
}
