import Link from "next/link";
import type { AnalysedStatement } from "#lib/engine/types.ts";
import { TYPE_LABELS } from "#lib/report/labels.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { lengthOf } from "#lib/report/wording.ts";
import { hue } from "../../../_marks/hue.ts";
import type { EventView } from "../view.ts";

type Props = { readonly view: EventView; readonly statement: AnalysedStatement; readonly order: number };

/** A column's head: the statement's hue, who speaks, in what form and language, and how long it is in its own measure. */
export function StatementHead({ view, statement, order }: Props) {
  const name = statementNames(view.comparison.statements).get(statement.id) ?? statement.id;
  return (
    <th scope="col" className="min-w-36 px-3 py-2">
      <span aria-hidden="true" className="mb-1.5 block h-1 w-10" style={{ background: hue(order) }} />
      <Link
        href={`/events/${view.id}/statements/${encodeURIComponent(statement.id)}`}
        className="font-semibold no-underline hover:underline"
      >
        {name}
      </Link>
      <span className="label block font-normal">
        {statement.party} · {TYPE_LABELS[statement.type]} · {statement.language}
      </span>
      <span className="label block font-normal">{lengthOf(statement)}</span>
    </th>
  );
}
