import { normalise } from "./normalise.ts";
import type { StatementFile, StatementReading } from "./read-statement.ts";

/** A half-open part of a page's text, or of a whole text where there is no page, in UTF-16 units. */
export type Cut = { readonly start: number; readonly end: number };

/** Version of the way a person's cut becomes a text. */
const CUT_EXTRACTOR = "selection@1";

/** The text in which a cut is chosen: all of the page's, else the text as read. */
export function wholeText({ page, text }: Pick<StatementFile, "page" | "text">): string {
  return page?.text ?? text;
}

/** The reading with the text that a person chose in the page's own; an error where nothing was chosen. */
export function readCut(reading: StatementFile, { start, end }: Cut): StatementReading {
  const whole = wholeText(reading);
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= whole.length;
  const { text } = normalise(inside ? whole.slice(start, end).trim() : "");
  if (text !== "") return { ...reading, text, extractor: CUT_EXTRACTOR };
  return { ok: false, error: "Nothing is selected. Select the statement's words in the page's text." };
}
