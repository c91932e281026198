import type { AnalysedStatement, Fact, Link, NoStatement, Span } from "#lib/engine/types.ts";
import { topicLabel } from "#lib/report/labels.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import type { EventView } from "../view.ts";
import type { Address } from "./address.ts";
import { type AlignedText, alignRows } from "./alignRows.ts";
import { type Differences, findDifferences } from "./differences.ts";
import { type Partners, partnersByPassage } from "./partners.ts";
import { type TopicRow, topicRows } from "./topicRows.ts";
import { textWalks, topicWalks, type Walks } from "./walks.ts";
import { findWordings, lackedByAll, type Wordings } from "./wordings.ts";

/** A statement as its column shows it. */
export type Column = AnalysedStatement & {
  /** Its order in the event, from 0: the hue goes by it. */
  readonly order: number;
  readonly name: string;
  readonly text: string;
};

/** A statement as the choice of columns names it. */
export type Choice = Pick<Column, "id" | "name" | "order" | "party">;

export type Body =
  | { readonly order: "topic"; readonly rows: readonly TopicRow[]; readonly hidden: number }
  | { readonly order: "text"; readonly aligned: AlignedText };

/** All that the screen shows: made on the server from the Comparison, plain values only. */
export type SideBySideModel = {
  readonly address: Address;
  readonly choices: readonly Choice[];
  readonly columns: readonly Column[];
  readonly absent: readonly NoStatement[];
  readonly topics: readonly { readonly id: string; readonly label: string; readonly shown: boolean }[];
  readonly body: Body;
  readonly links: readonly Link[];
  readonly partners: Partners;
  readonly differences: Differences;
  readonly wordings: Wordings;
  /** Per passage, the words that no partner of its language has. */
  readonly lacked: Readonly<Record<string, readonly Span[]>>;
  readonly facts: readonly Fact[];
  readonly walks: Walks;
};

/** The side-by-side view of an event at an address. */
export function sideBySide({ comparison, statements }: EventView, address: Address): SideBySideModel {
  const names = statementNames(comparison.statements);
  const all = comparison.statements.map((analysed, order) => ({
    ...analysed,
    order,
    name: names.get(analysed.id) ?? analysed.source,
    text: statements.find(({ id }) => id === analysed.id)?.text ?? "",
  }));
  const columns = address.shown.flatMap((id) => all.filter((column) => column.id === id));
  const isShown = (id: string) => address.shown.includes(id);
  const links = comparison.links.filter(({ a, b }) => isShown(a.statement) && isShown(b.statement));
  const shown = {
    statements: columns,
    coverage: comparison.coverage.filter(({ statement }) => isShown(statement)),
    topics: comparison.topics,
    links,
  };
  const partners = partnersByPassage(links);
  const differences = findDifferences(shown, partners);
  const rows = topicRows(shown);
  const wordings = findWordings(columns, links);
  const body = makeBody(address, rows, columns, links);
  return {
    address,
    choices: all.map(({ id, name, order, party }) => ({ id, name, order, party })),
    columns,
    absent: comparison.noStatement,
    topics: comparison.topics.map((topic) => ({
      id: topic.id,
      label: topicLabel(topic),
      shown: rows.some((row) => row.topic === topic.id),
    })),
    body,
    links: links.filter(({ relation }) => address.kinds.length === 0 || address.kinds.includes(relation)),
    partners,
    differences,
    wordings,
    lacked: Object.fromEntries(
      Object.entries(wordings).map(([key, against]) => [key, lackedByAll(against)] as const),
    ),
    facts: comparison.facts.filter(({ statement }) => isShown(statement)),
    walks:
      body.order === "topic"
        ? topicWalks(columns, body.rows, differences)
        : textWalks(columns, body.aligned, differences),
  };
}

/** A Han or kana letter takes about the room of two Latin ones. */
function shownLength(words: string): number {
  return (
    words.length + (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  );
}

function makeBody(
  address: Address,
  rows: readonly TopicRow[],
  columns: readonly Column[],
  links: readonly Link[],
): Body {
  if (address.order === "text") {
    const laid = columns.map(({ id, passages, text }) => ({
      statement: id,
      lengths: passages.map(({ start, end }) => shownLength(text.slice(start, end))),
    }));
    return { order: "text", aligned: alignRows(laid, links) };
  }
  const kept = rows
    .filter(({ topic }) => address.topics.length === 0 || address.topics.includes(topic))
    .filter(({ differs }) => differs || !address.onlyDifferences)
    .map((row) => ({
      ...row,
      links: row.links.filter(
        ({ relation }) => address.kinds.length === 0 || address.kinds.includes(relation),
      ),
    }))
    .filter((row) => address.kinds.length === 0 || row.links.length > 0);
  return { order: "topic", rows: kept, hidden: rows.length - kept.length };
}
