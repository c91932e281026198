import type { Span } from "#lib/engine/types.ts";
import { pieces } from "./MarkedText.tsx";

type Props = {
  readonly text: string;
  /** The part of the text that is shown; all of it where none is given. */
  readonly part?: Span;
  /** The words that the other text lacks. */
  readonly words: readonly Span[];
  readonly as: "del" | "ins";
};

/** A text with the words struck out or underlined that another text lacks. */
export function ChangedWords({ text, part: [start, end] = [0, text.length], words, as: Tag }: Props) {
  return pieces(start, end, words).map(({ from, to, marked }) => {
    const piece = text.slice(from, to);
    return marked ? <Tag key={from}>{piece}</Tag> : <span key={from}>{piece}</span>;
  });
}
