import type { AnalysedStatement, Comparison, CoverageCell, Passage } from "#lib/engine/types.ts";
import { cellsByTopic } from "#lib/report/cells.ts";
import { topicLabel, voiceLabel } from "#lib/report/labels.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { percent } from "#lib/report/wording.ts";
import type { Barcode, BarcodeBlock } from "../../../_charts/Barcodes.tsx";
import type { NumbersTable, Row, Series } from "../../../_charts/series.ts";
import { hue } from "../../../_marks/hue.ts";

/** A series a statement, in the Comparison's order. */
export function statementSeries({ statements }: Comparison): readonly Series[] {
  const names = statementNames(statements);
  return statements.map(({ id }, order) => ({ key: id, name: names.get(id) ?? id, colour: hue(order) }));
}

/** A row a topic, largest share first: its share in each statement, or the word for none. */
export function coverageRows(comparison: Comparison): readonly Row[] {
  const cells = cellsByTopic(comparison);
  return comparison.topics
    .map((topic) => {
      const row = [...(cells.get(topic.id)?.values() ?? [])];
      return {
        key: topic.id,
        name: topicLabel(topic),
        values: Object.fromEntries(row.map((cell) => [cell.statement, drawn(cell)])),
        words: Object.fromEntries(
          row.flatMap((cell) => (cell.state === "states" ? [] : [[cell.statement, cell.state]])),
        ),
      };
    })
    .toSorted((a, b) => largest(b) - largest(a));
}

function drawn({ state, share }: CoverageCell): number | null {
  return state === "silent" ? null : share;
}

function largest({ values }: Row): number {
  return Math.max(0, ...Object.values(values).map((value) => value ?? 0));
}

/** The rows of two statements that at least one of them has, by how far their shares lie apart. */
export function divergingRows(
  rows: readonly Row[],
  [left, right]: readonly [string, string],
): readonly Row[] {
  const difference = ({ values }: Row) => (values[left] ?? 0) - (values[right] ?? 0);
  return rows
    .filter(({ values }) => (values[left] ?? null) !== null || (values[right] ?? null) !== null)
    .toSorted((a, b) => difference(b) - difference(a));
}

/** The table behind a chart of shares. */
export function shareTable(first: string, rows: readonly Row[], series: readonly Series[]): NumbersTable {
  return {
    columns: [first, ...series.map(({ name }) => name)],
    rows: rows.map(({ name, values, words }) => ({
      name,
      cells: series.map(({ key }) => {
        const value = values[key] ?? null;
        return [value === null ? "" : percent(value), words[key] ?? ""].filter(Boolean).join(", ") || "0 %";
      }),
    })),
  };
}

/** Every voice of the event, a statement a row, as shares of that statement. */
export function voiceShares(comparison: Comparison): {
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
} {
  const names = statementNames(comparison.statements);
  const parties = [...new Set(comparison.event.participants.map(({ party }) => party))];
  const present = comparison.statements.flatMap(({ voices }) => voices.map(({ voice }) => voice));
  const voices = [...new Set([...parties, ...present.toSorted()])].filter((voice) => present.includes(voice));
  return {
    series: voices.map((voice, order) => ({ key: voice, name: voiceLabel(voice), colour: hue(order) })),
    rows: comparison.statements.map(({ id, voices: shares }) => ({
      key: id,
      name: names.get(id) ?? id,
      values: Object.fromEntries(
        voices.map((voice) => [voice, shares.find((one) => one.voice === voice)?.share ?? 0]),
      ),
      words: {},
    })),
  };
}

/** One barcode a statement; the blocks of the chosen topic are filled, or of any topic where none is chosen. */
export function barcodes(eventId: string, comparison: Comparison, topic: string | null): readonly Barcode[] {
  const names = statementNames(comparison.statements);
  const labels = new Map(comparison.topics.map((one) => [one.id, topicLabel(one)]));
  return comparison.statements.map((statement, order) => ({
    key: statement.id,
    name: names.get(statement.id) ?? statement.id,
    colour: hue(order),
    blocks: statement.passages.map((passage, index) =>
      block({ eventId, statement, passage, index, topic, labels }),
    ),
  }));
}

type BlockOf = {
  readonly eventId: string;
  readonly statement: AnalysedStatement;
  readonly passage: Passage;
  readonly index: number;
  readonly topic: string | null;
  readonly labels: ReadonlyMap<string, string>;
};

function block({ eventId, statement, passage, index, topic, labels }: BlockOf): BarcodeBlock {
  const end = statement.passages.at(-1)?.end ?? 1;
  const names = (marks: Passage["topics"]) => marks.map(({ id }) => labels.get(id) ?? id).join(", ");
  const told = [names(passage.topics), passage.denied.length > 0 ? `denies ${names(passage.denied)}` : ""];
  return {
    key: String(index),
    from: passage.start / end,
    length: (passage.end - passage.start) / end,
    filled: fillOf(passage, topic),
    name: `Passage ${index + 1}: ${told.filter(Boolean).join("; ") || "no topic"}`,
    href: `/events/${eventId}/statements/${encodeURIComponent(statement.id)}?p=${index}`,
  };
}

function fillOf({ topics, denied }: Passage, topic: string | null): BarcodeBlock["filled"] {
  const wanted = (marks: Passage["topics"]) => marks.some(({ id }) => topic === null || id === topic);
  if (wanted(topics)) return "chosen";
  if (wanted(denied)) return "denied";
  return topics.length + denied.length > 0 ? "other" : "empty";
}

/** The order in which each statement takes up its topics, as a table: rank by topic and statement. */
export function orderTable(comparison: Comparison): NumbersTable {
  const cells = cellsByTopic(comparison);
  const series = statementSeries(comparison);
  return {
    columns: ["Topic", ...series.map(({ name }) => name)],
    rows: comparison.topics.map((topic) => ({
      name: topicLabel(topic),
      cells: series.map(({ key }) => {
        const cell = cells.get(topic.id)?.get(key);
        return cell?.rank === null || cell === undefined ? "silent" : `no. ${cell.rank}`;
      }),
    })),
  };
}
