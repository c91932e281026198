import type { Segment } from "./segment.ts";
import type { Span } from "./types.ts";

/** A speaker's label at the head of a paragraph, its colon included: "President Trump:", "Q", "记者：", "В. Путин:". */
export type Label = { readonly span: Span; readonly name: string; readonly press: boolean };

const CAPITALISED = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.’'@-]*";
const LABEL = new RegExp(
  `^(?:\\[[^\\]]*\\]\\s*)?((?:the[ \\t]+)?${CAPITALISED}(?:[ \\t]+(?:${CAPITALISED}|of|the|de|von|van|bin|al|press|и|\\([^)]*\\))){0,7})\\s*[:：](?=\\s|$|[^\\d/])`,
  "u",
);
const QUESTION = /^(Q|Q\d{1,2}|A|A\d{1,2})(?:[.:]?\s+|[:：]\s*)(?=\p{Lu}|“|")/u;
const PRESS =
  /^(?:q\d*|the press|press|question|questioner|reporters?|journalists?|media|moderator|interviewer|host|вопрос|журналист|корреспондент|ведущий|реплика|из зала|问|主持人|媒体|提问|.*(?:记者|記者|记者问)|[A-Z .]*(?:reporter|correspondent|journalist))$/iu;
/** Most characters that a label takes up; a longer run before a colon is a clause. */
const LABEL_LIMIT = 60;

/** The label that begins a passage, or null. Only the head of a paragraph can have one. */
export function labelOf(text: string, { start, end }: Segment): Label | null {
  const part = text.slice(start, Math.min(end, start + LABEL_LIMIT + 1));
  const question = QUESTION.exec(part);
  if (question)
    return {
      span: [start, start + question[0].trimEnd().length],
      name: question[1] ?? "",
      press: question[1]?.startsWith("Q") ?? false,
    };
  const match = LABEL.exec(part);
  const name = match?.[1]?.trim();
  if (!match || !name) return null;
  return { span: [start, start + match[0].length], name, press: PRESS.test(withoutRemark(name)) };
}

/** "Вопрос (как переведено)" and "Question (off-mic)" are questions. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, "");
}
