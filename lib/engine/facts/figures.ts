import { type Figure, findFigures } from "../numbers.ts";
import type { Fact } from "../types.ts";
import type { FactSource } from "./source.ts";

/** From here on a bare count is a claim of weight ("60,000 troops"); below, it is usually a list or a date. */
const LARGE = 10_000;
const WORDS_AFTER = 5;

/** The figures that a passage commits to or claims: sums, percentages, large counts, tolls and terms set in days. */
export function findFigureFacts({ text, phrasing, passage, index, statement }: FactSource): Fact[] {
  return findFigures(text, statement.language)
    .filter((figure) => isClaim(figure, text.slice(figure.end, figure.end + 40), phrasing))
    .map((figure) => ({
      kind: "number" as const,
      statement: statement.id,
      passage: index,
      value: figureValue(figure, text),
      evidence: [[passage.start + figure.start, passage.start + figure.end] as const],
    }));
}

function isClaim(
  { value, unit, vague, digits }: Figure,
  after: string,
  phrasing: FactSource["phrasing"],
): boolean {
  switch (unit) {
    case "money":
    case "percent":
      return true;
    case "year":
      return false;
    case "days":
      return phrasing.term.test(after);
    case "count":
      return vague || value >= LARGE || (digits && value > 1 && phrasing.counted.test(after));
  }
}

/** `25 million tons of soybeans`, `20%`, `USD 225 million`: the number in short, then the words it counts. */
function figureValue(figure: Figure, text: string): string {
  const number = short(figure.value);
  const rest = text.slice(figure.end).split(/[.,;:!?()“”"。，；：！？、（）]| and /u)[0] ?? "";
  const words = /\p{Script=Han}/u.test(rest)
    ? rest.slice(0, 12)
    : rest.trim().split(/\s+/u).slice(0, WORDS_AFTER).join(" ");
  switch (figure.unit) {
    case "percent":
      return `${number}% ${words.replace(/^(?:%|per ?cent|процент\p{L}*)\s*/u, "")}`.trim();
    case "money":
      return `${figure.currency ?? ""} ${number} ${words}`.trim();
    default:
      return `${figure.vague ? "about " : ""}${number} ${words}`.trim();
  }
}

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

function short(value: number): string {
  for (const [scale, name] of SCALES)
    if (value >= scale) return `${Number((value / scale).toFixed(2))} ${name}`;
  return value.toLocaleString("en-US");
}
