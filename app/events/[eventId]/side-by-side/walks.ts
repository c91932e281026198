import type { AlignedText } from "./alignRows.ts";
import type { Differences } from "./differences.ts";
import { passageKey, placeKey } from "./passageKey.ts";
import type { TopicRow } from "./topicRows.ts";

/** The places through which the keys lead. */
export type Walks = {
  /** Per statement, for next and previous passage: the places of its column from top to bottom. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Every place, row by row, in a row from left to right. */
  readonly order: readonly string[];
  /** The places of `order` that are differences. */
  readonly differences: readonly string[];
};

type Columns = readonly { readonly id: string }[];

/** The walks through the text order. */
export function textWalks(columns: Columns, { chunks }: AlignedText, differences: Differences): Walks {
  const places = (column: number) =>
    chunks
      .filter((chunk) => chunk.column === column)
      .flatMap(({ from, to }) => range(from, to))
      .map((passage) => passageKey({ statement: columns[column]?.id ?? "", passage }));
  const byRow = [...chunks].sort((a, b) => a.rowStart - b.rowStart || a.column - b.column);
  const order = byRow.flatMap(({ column, from, to }) =>
    range(from, to).map((passage) => passageKey({ statement: columns[column]?.id ?? "", passage })),
  );
  return {
    columns: Object.fromEntries(columns.map(({ id }, column) => [id, places(column)])),
    order,
    differences: order.filter((key) => differences[key]),
  };
}

/**
 * The walks through the rows by topic. Where the states differ, the row is one difference; else every passage that has
 * a weaker, stronger or conflicting partner in the row, or none at all, is one.
 */
export function topicWalks(columns: Columns, rows: readonly TopicRow[], differences: Differences): Walks {
  const places = (row: TopicRow, statement: string) =>
    (row.cells.find((cell) => cell.statement === statement)?.passages ?? []).map((passage) =>
      placeKey(row.topic, { statement, passage }),
    );
  return {
    columns: Object.fromEntries(columns.map(({ id }) => [id, rows.flatMap((row) => places(row, id))])),
    order: rows.flatMap((row) => columns.flatMap(({ id }) => places(row, id))),
    differences: rows.flatMap((row) => {
      const stops = row.cells.flatMap(({ statement, passages }) =>
        passages.map((passage) => ({ statement, passage })),
      );
      const partInState = new Set(row.cells.map(({ state }) => state)).size > 1;
      const chosen = partInState ? stops.slice(0, 1) : stops.filter((stop) => isStop(row, stop, differences));
      return chosen.map((stop) => placeKey(row.topic, stop));
    }),
  };
}

function isStop(
  row: TopicRow,
  stop: { readonly statement: string; readonly passage: number },
  differences: Differences,
): boolean {
  const key = passageKey(stop);
  if (differences[key]?.some(({ kind }) => kind === "unlinked")) return true;
  // Both ends of one link are one difference: the walk stops at its first.
  return row.links.some(
    ({ a, b, relation }) =>
      (relation === "weaker" || relation === "stronger" || relation === "conflict") &&
      [a, b].some((end) => passageKey(end) === key) &&
      firstEnd(row, [a, b]) === key,
  );
}

function firstEnd(row: TopicRow, ends: readonly { statement: string; passage: number }[]): string {
  const column = (statement: string) => row.cells.findIndex((cell) => cell.statement === statement);
  const [first] = [...ends].sort((a, b) => column(a.statement) - column(b.statement));
  return first ? passageKey(first) : "";
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The place one step (1 or −1) from `from` in a walk; at its ends it stays; from nowhere it takes the first or last. */
export function stepIn(walk: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : walk.indexOf(from);
  if (at < 0) return (step === 1 ? walk[0] : walk.at(-1)) ?? null;
  return walk[Math.min(walk.length - 1, Math.max(0, at + step))] ?? null;
}

/** The nearest difference after or before `from`, wherever `from` stands; null where there is none that way. */
export function stepToDifference(
  { order, differences }: Walks,
  from: string | null,
  step: 1 | -1,
): string | null {
  const stops = new Set(differences);
  const at = from === null ? -1 : order.indexOf(from);
  if (at < 0) return (step === 1 ? differences[0] : differences.at(-1)) ?? null;
  const ahead = step === 1 ? order.slice(at + 1) : order.slice(0, at).reverse();
  return ahead.find((place) => stops.has(place)) ?? null;
}
