import { findHanFigures } from "./numbers-han.ts";
import { findSpacedFigures } from "./numbers-spaced.ts";
import { primarySubtag } from "./subtag.ts";

export type Unit = "percent" | "money" | "days" | "year" | "count";

/** A figure in a text: where it stands, its value, and what it counts. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  /** The number itself; percent as 0..100. */
  readonly value: number;
  readonly unit: Unit;
  /** Currency code for money, e.g. `USD`. */
  readonly currency: string | null;
  /** True for a plural magnitude alone ("millions of deaths", 数百万, миллионы): the value is the magnitude. */
  readonly vague: boolean;
  /** True where the figure is written in digits, at least in part. */
  readonly digits: boolean;
};

/** The figures of a text in order, normalised over digits, words and scales (万, 亿, million, млн). */
export function findFigures(text: string, language: string): readonly Figure[] {
  const primary = primarySubtag(language);
  return primary === "zh" || primary === "ja"
    ? findHanFigures(text)
    : findSpacedFigures(text, primary === "ru" ? "ru" : "en");
}

/** A key under which the same figure in two languages meets, e.g. `percent:20`, `USD:225000000`, `25000000`. */
export function figureKey({ value, unit, currency }: Figure): string {
  switch (unit) {
    case "money":
      return `${currency ?? "money"}:${value}`;
    case "percent":
      return `percent:${value}`;
    case "year":
      return `year:${value}`;
    case "days":
    case "count":
      return String(value);
  }
}
