/** A span that no line break crosses, with its ordinal. */
export type Paragraph = { readonly start: number; readonly end: number; readonly index: number };

const LINE = /[^\r\n\u2028\u2029]+/g;

/** The paragraphs of a text: its non-blank lines, trimmed, in order. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) paragraphs.push({ start, end, index: paragraphs.length });
  }
  return paragraphs;
}
