import type { Span } from "#lib/engine/types.ts";
import { textLanguage } from "./direction.ts";

type Props = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Evidence within `[start, end)`; parts outside are cut off. */
  readonly evidence?: readonly Span[];
  readonly language: string;
};

type Piece = { readonly from: number; readonly to: number; readonly marked: boolean };

/** `[start, end)` cut where evidence begins and ends, in order and without overlap. */
export function pieces(start: number, end: number, evidence: readonly Span[]): readonly Piece[] {
  const out: Piece[] = [];
  let at = start;
  for (const [from, to] of [...evidence].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const begin = Math.max(from, at);
    const stop = Math.min(to, end);
    if (stop <= begin) continue;
    if (begin > at) out.push({ from: at, to: begin, marked: false });
    out.push({ from: begin, to: stop, marked: true });
    at = stop;
  }
  if (at < end) out.push({ from: at, to: end, marked: false });
  return out;
}

/** The exact words of a span, its evidence marked, in their own language and direction. */
export function MarkedText({ text, start, end, evidence = [], language }: Props) {
  return (
    <span {...textLanguage(language)}>
      {pieces(start, end, evidence).map(({ from, to, marked }) =>
        marked ? (
          <mark key={from}>{text.slice(from, to)}</mark>
        ) : (
          <span key={from}>{text.slice(from, to)}</span>
        ),
      )}
    </span>
  );
}
