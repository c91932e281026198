import Link from "next/link";
import type { AnalysedStatement, Span, Statement } from "#lib/engine/types.ts";
import { ACT_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { textLanguage } from "./direction.ts";
import { MarkedText } from "./MarkedText.tsx";

type Props = {
  readonly eventId: string;
  readonly statement: Statement;
  readonly analysed: AnalysedStatement;
  readonly index: number;
  readonly evidence: readonly Span[];
  /** Shows the end of the passage before and the start of the one after, greyed. */
  readonly context?: boolean;
};

/** How much of a neighbouring passage stands beside a quote, in characters. */
const CONTEXT_LENGTH = 90;

/** A passage's exact words with its evidence marked, its voice, act and place, and the way to the full text. */
export function PassageQuote({ eventId, statement, analysed, index, evidence, context }: Props) {
  const passage = analysed.passages[index];
  if (!passage) return null;
  const { text, language } = statement;
  const before = context ? tail(text.slice(0, passage.start)) : "";
  const after = context ? head(text.slice(passage.end)) : "";
  return (
    <figure className="grid gap-1">
      <blockquote className="words" {...textLanguage(language)}>
        {before ? <span className="text-faint">{before} </span> : null}
        <MarkedText
          text={text}
          start={passage.start}
          end={passage.end}
          evidence={evidence}
          language={language}
        />
        {after ? <span className="text-faint"> {after}</span> : null}
      </blockquote>
      <figcaption className="label flex flex-wrap gap-x-3">
        <span>
          {voiceLabel(passage.voice)} · {ACT_LABELS[passage.act].word}
        </span>
        <Link href={passageHref(eventId, statement.id, index)} className="underline">
          passage {index + 1}, characters {passage.start}–{passage.end}
        </Link>
      </figcaption>
    </figure>
  );
}

/** The address of a passage in its statement's full text. */
export function passageHref(eventId: string, statement: string, index: number): string {
  return `/events/${eventId}/statements/${encodeURIComponent(statement)}?p=${index}`;
}

function tail(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.length > CONTEXT_LENGTH ? `…${trimmed.slice(-CONTEXT_LENGTH)}` : trimmed;
}

function head(text: string): string {
  const trimmed = text.trimStart();
  return trimmed.length > CONTEXT_LENGTH ? `${trimmed.slice(0, CONTEXT_LENGTH)}…` : trimmed;
}
