"use client";
import { flushSync } from "react-dom";
import type { AlignedText } from "./alignRows.ts";
import type { SideBySideModel } from "./model.ts";
import { passageKey } from "./passageKey.ts";
import type { Reader } from "./reader.ts";

type Anchor = { readonly selector: string; readonly top: number };

/** Shows another statement at the same row, or at the passage linked to the chosen one, without a jump of the page. */
export function keepPlace(model: SideBySideModel, reader: Reader, statement: string): void {
  const anchor = anchorFor(model, reader, statement);
  flushSync(() => reader.activate(statement));
  if (!anchor) return;
  const element = document.querySelector(anchor.selector);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - anchor.top, behavior: "instant" });
}

function anchorFor(model: SideBySideModel, reader: Reader, statement: string): Anchor | null {
  const heads = document.querySelector("[data-heads]")?.getBoundingClientRect().bottom ?? 0;
  if (model.body.order === "topic") {
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
    const row = rows.find((one) => one.getBoundingClientRect().bottom > heads + 1);
    if (!row) return null;
    // Inside a long row its head is out of sight: the row then begins under the column's head.
    const top = Math.max(row.getBoundingClientRect().top, heads);
    return { selector: `[data-row="${CSS.escape(row.dataset.row ?? "")}"]`, top };
  }
  const partner = linkedOf(model, reader, statement);
  const passages = [
    ...document.querySelectorAll<HTMLElement>(`[data-statement="${CSS.escape(reader.active())}"]`),
  ];
  const first = passages.find((one) => one.getBoundingClientRect().bottom > heads + 8);
  const index =
    partner ??
    levelWith(model, model.body.aligned, reader.active(), Number(first?.dataset.passage ?? 0), statement);
  const top = first ? first.getBoundingClientRect().top : heads + 16;
  return {
    selector: `[data-place="${CSS.escape(passageKey({ statement, passage: index }))}"]`,
    top: Math.max(top, heads + 16),
  };
}

function linkedOf(model: SideBySideModel, reader: Reader, statement: string): number | null {
  const chosen = reader.chosen();
  const partners = chosen ? (model.partners[chosen.key] ?? []) : [];
  return partners.find(({ at }) => at.statement === statement)?.at.passage ?? null;
}

/** The passage of `to` that stands about level with passage `index` of `from`. */
function levelWith(
  { columns }: SideBySideModel,
  { chunks }: AlignedText,
  from: string,
  index: number,
  to: string,
): number {
  const own = columns.findIndex(({ id }) => id === from);
  const other = columns.findIndex(({ id }) => id === to);
  const chunk = chunks.find((one) => one.column === own && one.from <= index && index < one.to);
  const level = chunks.find((one) => one.column === other && one.rowEnd > (chunk?.rowStart ?? 0));
  if (!chunk || !level) return 0;
  // Into a chunk that begins earlier, go as deep as the reader is in his own.
  const depth = level.rowStart < chunk.rowStart ? (level.to - level.from) / 2 : index - chunk.from;
  return Math.min(level.to - 1, level.from + Math.floor(depth));
}
