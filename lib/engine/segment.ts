import { splitParagraphs } from "./paragraphs.ts";

/** A passage before anything is known of it: its place. */
export type Segment = { readonly start: number; readonly end: number; readonly paragraph: number };

/** The passages of a text in order: they cover it without overlap, only white space lies between them. */
export function segment(text: string, language: string): readonly Segment[] {
  const splitter = new Intl.Segmenter(language, { granularity: "sentence" });
  return splitParagraphs(text).flatMap((paragraph) => {
    const segments: Segment[] = [];
    for (const { segment: part, index } of splitter.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + index + (part.length - part.trimStart().length);
      const end = paragraph.start + index + part.trimEnd().length;
      if (end > start) segments.push({ start, end, paragraph: paragraph.index });
    }
    return segments;
  });
}
