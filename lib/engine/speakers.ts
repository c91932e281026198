import type { Cue, Mention, Who } from "./languages/language.ts";
import type { Part } from "./sentences.ts";
import type { Setting } from "./setting.ts";
import type { Span, Voice } from "./types.ts";

/** A speaker whose words go on until something ends them. */
export type Run = {
  readonly voice: Voice;
  /** Where the run began. */
  readonly evidence: readonly Span[];
  readonly person: boolean;
  readonly origin: "label" | "speech";
};

/** What is carried from passage to passage. */
export type Memory = {
  readonly run: Run | null;
  /** Whom "he" and "she" mean: the last single person who spoke. */
  readonly person: Voice | null;
  /** Who was reported last, whatever ended that run. */
  readonly spoke: Voice | null;
  /** Whose words the last quotation was. */
  readonly quoted: Reported | null;
};

export const FRESH: Memory = { run: null, person: null, spoke: null, quoted: null };

/** Who is reported to have said something, and by which words. */
export type Reported = {
  readonly voice: Voice;
  readonly person: boolean;
  readonly joint: boolean;
  readonly verb: Cue;
  readonly evidence: readonly Span[];
};

type Context = { readonly known: Setting; readonly memory: Memory };

/** Who a sentence reports to have said something; null where nobody is. */
export function resolve(part: Part, context: Context): Reported | null {
  const { clause } = part;
  const { memory } = context;
  if (clause.verb && clause.subject) {
    const outer = voiceOf(clause.subject.who, context);
    const inner = clause.nested && nestedVoice(clause.nested.subject, context, outer);
    if (inner && clause.nested) return reportedOf(part, inner, clause.nested);
    const stays =
      !context.known.press && staysInRun(part, { verb: clause.verb, subject: clause.subject }, memory);
    if (outer && !stays) {
      return reportedOf(part, outer, { verb: clause.verb, subject: clause.subject });
    }
    return null;
  }
  return fromSource(part, context) ?? impersonal(part, context);
}

/** A speaker's own report of what a country does or thinks ("China welcomes …") does not end that speaker's run. */
function staysInRun({ tokens }: Part, { verb, subject }: Governing, { run }: Memory): boolean {
  if (!run?.person || run.voice === "both") return false;
  if (subject.who.kind === "party") {
    // "The Russian side reiterated" behind the other's words: the account reports again.
    const side = /^(?:side|сторона)$/.test(subject.who.office ?? "") && subject.who.party !== run.voice;
    const told =
      verb.kind === "speech" && !/^(?:will|would|has|have|to)$/.test(tokens[verb.from - 1]?.norm ?? "");
    return !subject.who.person && !(side && told);
  }
  if (subject.who.kind === "joint") return verb.kind === "stance" || verb.kind === "wish";
  return subject.who.kind === "self" || subject.who.kind === "we";
}

/** Behind an expert or a news agency the reported participant counts: "Xinhua said that Trump promised …". */
function nestedVoice(subject: Mention, context: Context, outer: Voiced | null): Voiced | null {
  if (outer?.voice !== "third" || subject.who.kind !== "party") return null;
  const inner = voiceOf(subject.who, context);
  return inner && inner.voice !== "third" ? inner : null;
}

type Voiced = { readonly voice: Voice; readonly person: boolean };

/** The voice that a mention stands for, given what was told before; null where nothing tells. */
export function voiceOf(who: Who, { known, memory }: Context): Voiced | null {
  switch (who.kind) {
    case "party":
      return { voice: who.party, person: who.person };
    case "joint":
      return { voice: "both", person: false };
    case "they":
      return { voice: memory.run?.voice === "third" ? "third" : "both", person: false };
    case "it":
      return single(memory.spoke ?? known.own);
    case "he":
      return single(memory.person ?? known.own);
    case "self":
    case "we":
      return single(memory.run?.voice ?? known.own);
    case "office":
      return single(known.officeVoice(who.office) ?? memory.person ?? known.own);
    case "stranger":
      return { voice: "third", person: true };
  }
}

function single(voice: Voice | null): Voiced | null {
  return voice === null ? null : { voice, person: true };
}

type Governing = { readonly verb: Cue; readonly subject: Mention };

function reportedOf(part: Part, { voice, person }: Voiced, { verb, subject }: Governing): Reported {
  const evidence = [spanOf(part, subject), spanOf(part, verb)].sort(([a], [b]) => a - b);
  return { voice, person, joint: voice === "both", verb, evidence };
}

/** Words behind a verb that closes its sentence: the full stop and a quotation mark. */
const CLOSING = 2;

/** Whether a verb closes its sentence: "…, Xi added." */
export function closesSentence({ tokens }: Part, { to }: Cue): boolean {
  return tokens.length - to <= CLOSING;
}

/** The place of a stretch of tokens in the text. */
export function spanOf({ tokens }: Part, { from, to }: { readonly from: number; readonly to: number }): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

function fromSource(part: Part, context: Context): Reported | null {
  const { source, cues } = part.clause;
  const voiced = source && voiceOf(source.who, context);
  if (!source || !voiced) return null;
  const verb =
    cues.find(({ kind }) => kind === "impersonal" || kind === "speech" || kind === "stance") ??
    neutral(source);
  return { ...voiced, joint: voiced.voice === "both", verb, evidence: [spanOf(part, source)] };
}

function neutral({ from, to }: Mention): Cue {
  return { kind: "speech", act: "says", form: "finite", from, to };
}

/** "X was discussed": both did; "the U.S. commitment was reiterated": the one whose commitment it is. */
function impersonal(part: Part, context: Context): Reported | null {
  const { cues, mentions } = part.clause;
  const verb = cues.find(({ kind }) => kind === "impersonal");
  if (!verb || context.known.isDenial(part)) return null;
  const agent = mentions.find((mention) => isAgent(part, mention, verb));
  const acting = agent && voiceOf(agent.who, context);
  if (agent && acting && acting.voice !== "third")
    return reportedOf(part, { ...acting, person: false }, { verb, subject: agent });
  const owner =
    mentions.find(({ role, to }) => role === "possessor" && to <= verb.from) ??
    (verb.act === "hopes" || verb.act === "commits"
      ? mentions.find(
          ({ role, from }) => role !== "subject" && from >= verb.to && from <= verb.to + OWNER_REACH,
        )
      : undefined);
  const voiced = owner && verb.act !== "says" ? voiceOf(owner.who, context) : null;
  const voice = voiced && voiced.voice !== "third" ? voiced.voice : "both";
  return { voice, person: false, joint: voice === "both", verb, evidence: [spanOf(part, verb)] };
}

/** «Российской стороной поставлен вопрос»; «Подчёркнуто, что Россия …»: who did it, or whose point it is. */
function isAgent({ tokens }: Part, { who, from, to, role }: Mention, verb: Cue): boolean {
  if (who.kind !== "party") return false;
  if (to <= verb.from) return role === "oblique" && tokens[to - 1]?.norm === "стороной";
  const between = tokens.slice(verb.to, from).map(({ norm }) => norm);
  return role === "subject" && verb.from === 0 && between.join(" ") === ", что";
}

/** Words between "readiness was confirmed" and whose it is: «Подтверждена готовность российской стороны». */
const OWNER_REACH = 1;

/** The memory after somebody spoke. */
export function remember(memory: Memory, reported: Reported): Memory {
  const { voice, evidence, person } = reported;
  const run: Run = { voice, evidence, person, origin: "speech" };
  return { ...memory, run, spoke: voice, person: person ? voice : memory.person };
}
