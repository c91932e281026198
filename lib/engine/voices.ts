import type { Cue, Mention } from "./languages/language.ts";
import { speakInOwnWords } from "./own-words.ts";
import type { Part, Sentence } from "./sentences.ts";
import { type Setting, setting } from "./setting.ts";
import { closesSentence, FRESH, type Memory, type Reported, remember, resolve } from "./speakers.ts";
import type { EventRecord, Span, Statement, Voice } from "./types.ts";

/**
 * How a passage came to its voice: `reported` by a verb of saying, `continued` from the passage before, `spoken` in the
 * voice's own words (a post, a quotation), `aloud` under a speaker's label, `narrated` by the account, `asked` by
 * the press under its label.
 */
export type Frame = {
  readonly kind: "reported" | "continued" | "spoken" | "aloud" | "narrated" | "asked";
  /** The verb that governs, and the words among which it stands. */
  readonly verb: Cue | null;
  readonly part: Part;
};

export type VoiceMark = {
  readonly voice: Voice;
  readonly voiceEvidence: readonly Span[];
  readonly frame: Frame;
};

/** The voice of each sentence: whose statement, position or act it conveys, and the words that tell. */
export function findVoices(
  statement: Statement,
  event: EventRecord,
  sentences: readonly Sentence[],
): readonly VoiceMark[] {
  const known = setting(statement, event, sentences);
  let memory: Memory = FRESH;
  return sentences.map((_, i) => {
    const reading = readVoice(sentences, i, { known, memory });
    memory = reading.memory;
    return reading.mark;
  });
}

type Context = { readonly known: Setting; readonly memory: Memory };
type VoiceReading = { readonly mark: VoiceMark; readonly memory: Memory };

function readVoice(
  sentences: readonly Sentence[],
  i: number,
  { known, memory: before }: Context,
): VoiceReading {
  const sentence = sentences[i];
  if (!sentence) throw new RangeError(`no sentence ${i}`);
  const memory = enterParagraph(sentence, { known, memory: before });
  if (sentence.label) return underLabel(sentence, { known, memory });
  if (memory.run?.origin === "label") return labelled(sentence, { known, memory });
  if (isApparatus(sentence)) return narrate(sentence, memory);
  return quoted(sentences, i, { known, memory }) ?? told(sentence, { known, memory });
}

/** A press report switches voices by sentence: a run ends with its paragraph there. */
function enterParagraph(sentence: Sentence, { known, memory }: Context): Memory {
  if (!sentence.heads || !known.press || memory.run?.origin === "label") return memory;
  return { ...memory, run: null };
}

function underLabel(sentence: Sentence, { known, memory }: Context): VoiceReading {
  const { label } = sentence;
  if (!label) throw new TypeError("a passage without a label");
  const voice = label.press ? "narrator" : known.labelVoice(label.name);
  const run = { voice, evidence: [label.span], person: true, origin: "label" } as const;
  // In a speaker's own words "he" is somebody else.
  const person = label.press || memory.person !== null ? memory.person : voice;
  return labelled(sentence, { known, memory: { ...memory, run, person } });
}

function labelled(sentence: Sentence, { known, memory }: Context): VoiceReading {
  const { run } = memory;
  if (!run) throw new TypeError("a labelled passage without a run");
  if (run.voice === "narrator" || isApparatus(sentence)) {
    return {
      mark: markOf(sentence, "narrator", { kind: "asked", evidence: [] }),
      memory: { ...memory, person: askedAbout(sentence) ?? memory.person },
    };
  }
  return ownWords(sentence, { known, memory, speaker: run.voice, evidence: run.evidence, kind: "aloud" });
}

/** The participant whom a question names: "he" in the answer. */
function askedAbout({ outside }: Sentence): Voice | null {
  const named = outside.clause.mentions.findLast(
    ({ who }) => who.kind === "party" && who.person && who.party !== "third",
  );
  return named?.who.kind === "party" ? named.who.party : null;
}

type Speaking = Context & {
  readonly speaker: Voice;
  readonly evidence: readonly Span[];
  readonly part?: Part;
  readonly kind?: "spoken" | "aloud";
};

function ownWords(
  sentence: Sentence,
  { known, memory, speaker, evidence, part = whole(sentence), kind = "spoken" }: Speaking,
): VoiceReading {
  const spoken = speakInOwnWords(part, { known, memory, speaker });
  const mark: VoiceMark = {
    voice: spoken.voice,
    voiceEvidence: spoken.evidence.length > 0 ? spoken.evidence : evidence,
    frame: { kind, verb: spoken.verb, part },
  };
  return { mark, memory: { ...memory, person: spoken.person ?? memory.person } };
}

function whole(sentence: Sentence): Part {
  return sentence.outside.tokens.length > 0 ? sentence.outside : (sentence.inside ?? sentence.outside);
}

/** Places, times, stage directions, signatures: "5:41 P.M.", "(As interpreted.)", "PRESIDENT DONALD J. TRUMP". */
function isApparatus({ outside, inside }: Sentence): boolean {
  if (inside) return false;
  const { tokens, clause } = outside;
  const words = tokens.filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm));
  if (words.length === 0) return true;
  const bracketed =
    /^[([]$/.test(tokens[0]?.norm ?? "") &&
    tokens.some(({ norm }, i) => i >= tokens.length - 2 && /^[)\]]$/.test(norm));
  const time = /^\d{1,2}$/.test(tokens[0]?.norm ?? "") && tokens[1]?.norm === ":" && words.length <= 6;
  const capitals =
    words.length <= 6 && words.every(({ raw }) => raw === raw.toUpperCase() && raw !== raw.toLowerCase());
  const signature = capitals && clause.mentions.length > 0 && clause.cues.length === 0;
  return bracketed || time || signature;
}

/** The voice of a passage that is a quotation altogether, or that goes on with one; null where it is told, not quoted. */
function quoted(sentences: readonly Sentence[], i: number, { known, memory }: Context): VoiceReading | null {
  const sentence = sentences[i];
  if (!sentence?.inside) return null;
  const attribution = attributionOf(sentences, i);
  if (attribution) {
    const reported = resolve(attribution.outside, { known, memory });
    if (!reported) return null;
    const next = remember(memory, reported);
    if (attribution === sentence && !speaks(sentence)) return null;
    const inner = ownWords(sentence, {
      known,
      memory: next,
      speaker: reported.voice,
      evidence: reported.evidence,
      part: sentence.inside,
    });
    const voice = inner.mark.voice === "both" ? "both" : reported.voice;
    const here = attribution === sentence;
    const frame: Frame = here
      ? { kind: "reported", verb: reported.verb, part: sentence.outside }
      : { kind: "spoken", verb: reported.verb.act === "says" ? null : reported.verb, part: sentence.inside };
    return {
      mark: { ...inner.mark, voice, voiceEvidence: reported.evidence, frame },
      memory: { ...next, quoted: reported },
    };
  }
  const bare = sentence.outside.tokens.every(({ norm }) => !/[\p{L}\p{N}]/u.test(norm));
  if (!bare) return null;
  if (!memory.quoted) return told({ ...sentence, outside: sentence.inside, inside: null }, { known, memory });
  const { voice: speaker, evidence } = memory.quoted;
  return ownWords(sentence, { known, memory, speaker, evidence, part: sentence.inside });
}

/** Whether the quotation is the larger part: then its own words tell the act. */
function speaks({ outside, inside }: Sentence): boolean {
  return (inside?.tokens.length ?? 0) > outside.tokens.length;
}

/** The nearest passage of one quotation that says whose it is: this one, the next ones, or those before. */
function attributionOf(sentences: readonly Sentence[], i: number): Sentence | null {
  const has = (sentence: Sentence | undefined) => sentence?.inside && sentence.outside.clause.verb;
  const own = sentences[i];
  if (own && has(own)) return own;
  for (let at = i + 1; sentences[at]?.continues; at += 1) {
    const next = sentences[at];
    if (next && has(next)) return next;
  }
  for (let at = i; at > 0 && sentences[at]?.continues; at -= 1) {
    const before = sentences[at - 1];
    if (before && has(before)) return before;
  }
  return null;
}

function told(sentence: Sentence, { known, memory }: Context): VoiceReading {
  const { clause } = sentence.outside;
  const event = clause.cues.find(({ kind, form }) => kind === "event" && form !== "infinitive") ?? null;
  const early =
    event &&
    (!clause.verb ||
      (event.from < clause.verb.from &&
        !isDeed(clause.verb) &&
        !closesWith(sentence.outside, event) &&
        !goesOnToSay(sentence.outside)));
  if (known.firstPerson) {
    return ownWords(sentence, {
      known,
      memory: { ...memory, run: null },
      speaker: known.own ?? "narrator",
      evidence: [],
      part: sentence.outside,
      kind: known.aloud ? "aloud" : "spoken",
    });
  }
  if (known.press && asks(sentence)) return narrate(sentence, memory);
  const reported = resolve(sentence.outside, { known, memory });
  if (reported && known.press && isAttitude(sentence, reported)) return narrate(sentence, memory);
  if (reported && !(early && !reported.joint)) return report(sentence, reported, memory);
  const within = memory.run?.person && !sentence.heads && !tellsOfPerson(clause.head);
  if (early && !(within && !closes(sentence, event))) {
    return narrate(sentence, { ...memory, run: null });
  }
  return carry(sentence, { known, memory });
}

/** 蔡奇参加会见。: nobody known, and that somebody attended is all that is told. */
function closes({ outside: { tokens, clause } }: Sentence, event: Cue): boolean {
  return clause.head === null && event.from > 0 && event.to >= tokens.length - 1;
}

/** "…, which hosted the talks, is ready, Erdogan's office said.": an attribution at the end outranks what it is told of. */
function closesWith(part: Part, event: Cue): boolean {
  const { verb, subject } = part.clause;
  return verb !== null && subject !== null && subject.from > event.to && closesSentence(part, verb);
}

/** 苏林热烈欢迎客人，认为这次访问…: a Chinese sentence that goes on behind a comma to what the host said. */
function goesOnToSay({ tokens, clause }: Part): boolean {
  const { verb } = clause;
  return verb?.kind === "speech" && tokens[verb.from - 1]?.norm === "，" && clause.subject === clause.head;
}

/** "Met the minister and thanked him": more than that the two met. */
function isDeed({ kind, act }: Cue): boolean {
  return kind === "speech" && act !== "says" && act !== "agrees";
}

/** "China sees Taiwan as …": in the press an attitude of a country is background. */
function isAttitude({ outside }: Sentence, { verb, person }: Reported): boolean {
  return (verb.kind === "stance" || verb.kind === "wish") && !person && outside.clause.verb === verb;
}

/** Inside a speaker's run only a named person's deed is the account's again; what officials held is the speaker's. */
function tellsOfPerson(head: Mention | null): boolean {
  return head !== null && head.who.kind === "party" && head.who.person;
}

/** A journalist's question. */
function asks({ outside }: Sentence): boolean {
  return /^[?？]$/.test(outside.tokens.at(-1)?.norm ?? "");
}

function report(sentence: Sentence, reported: Reported, memory: Memory): VoiceReading {
  const frame: Frame = { kind: "reported", verb: reported.verb, part: sentence.outside };
  const next = remember(memory, reported);
  const quotes = sentence.inside ? reported : next.quoted;
  return {
    mark: { voice: reported.voice, voiceEvidence: reported.evidence, frame },
    memory: { ...next, quoted: quotes },
  };
}

/** A passage without a verb of saying: it goes on with the run, or is told by the account. */
function carry(sentence: Sentence, { known, memory }: Context): VoiceReading {
  const { run } = memory;
  if (!run || known.press || known.describesExchange(sentence))
    return narrate(sentence, { ...memory, run: null });
  const frame: Frame = { kind: "continued", verb: null, part: sentence.outside };
  return { mark: { voice: run.voice, voiceEvidence: run.evidence, frame }, memory };
}

/** Told by the account; the person that it tells of first is "he" from here on. */
function narrate(sentence: Sentence, memory: Memory): VoiceReading {
  const told = sentence.outside.clause.mentions.find(
    ({ who, role }) =>
      role !== "oblique" && ((who.kind === "party" && who.person) || who.kind === "stranger"),
  );
  const person = told?.who.kind === "party" ? told.who.party : told ? "third" : memory.person;
  return {
    mark: markOf(sentence, "narrator", { kind: "narrated", evidence: [] }),
    memory: { ...memory, person },
  };
}

type Plain = { readonly kind: Frame["kind"]; readonly evidence: readonly Span[] };

function markOf(sentence: Sentence, voice: Voice, { kind, evidence }: Plain): VoiceMark {
  return { voice, voiceEvidence: evidence, frame: { kind, verb: null, part: sentence.outside } };
}
