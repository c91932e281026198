import type { Token } from "../../tokens.ts";
import type { Cue, Mention } from "../language.ts";
import { ADVERBS_EN } from "./offices.ts";

/** The mentions of a sentence with those added that only a verb of saying beside them shows: "it" and unknown names. */
export function withSpeakers(
  tokens: readonly Token[],
  known: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  return withStrangers(tokens, withIt(tokens, known, cues), cues);
}

/** "It added": whoever was quoted before, where "it" stands right before a verb of saying at the head. */
function withIt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  const at = tokens.findIndex(({ norm }) => norm === "it");
  if (at < 0 || at > IT_REACH) return mentions;
  const says = cues.some(
    ({ kind, form, from }) =>
      kind === "speech" &&
      form === "finite" &&
      (from === at + 1 || (from === at + 2 && tokens[at + 1]?.norm === "also")),
  );
  return says
    ? [...mentions, { who: { kind: "it" } as const, from: at, to: at + 1, role: "subject" as const }].sort(
        (a, b) => a.from - b.from,
      )
    : mentions;
}

/** Words before an "it" that speaks: "In a statement, it said". */
const IT_REACH = 4;

/** "Komin said", "criticized Filippenko", "experts say": an unknown name or group right beside a verb of saying. */
function withStrangers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  const added = cues.flatMap(({ kind, form, from, to }): readonly Mention[] => {
    if (kind !== "speech" || form !== "finite") return [];
    const before = from - 1;
    const comma = /^[,"”’'?!]$/.test(tokens[before]?.norm ?? "");
    const at = comma && to - from === 1 ? to : before;
    const free = !mentions.some((mention) => mention.from <= at && at < mention.to);
    return free && isStranger(tokens[at])
      ? [{ who: { kind: "stranger" }, from: at, to: at + 1, role: "subject" }]
      : [];
  });
  return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.from - b.from) : mentions;
}

const GROUPS =
  /^(?:experts?|analysts?|observers?|critics?|economists?|lawmakers|sources?|reporters?|commentators?|researchers?)$/;

function isStranger(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    GROUPS.test(token.norm) ||
    (/^\p{Lu}\p{Ll}{2,}/u.test(token.raw) && !NO_NAME.test(token.norm) && !isAdverb(token))
  );
}

const NO_NAME =
  /^(?:the|this|that|these|those|which|who|what|when|as|it|and|but|so|there|have|has|had|was|were|not|just|i|you|talks?|deal|all|some|many|most|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|readouts?|statements?)$/;

/** Whether a word may stand between a subject and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (ADVERBS_EN.has(token.norm) || token.norm.endsWith("ly"));
}
