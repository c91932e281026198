import type { Comparison, State } from "#lib/engine/types.ts";
import { cellsByTopic } from "#lib/report/cells.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { counted } from "#lib/report/wording.ts";
import { hue } from "../_marks/hue.ts";

/** Size of one cell with its gap, in user units. */
const CELL = 10;

/** A row a statement, a column a topic: filled states, half attributes, barred denies, dotted silent. */
export function CoverageStrip({ comparison }: { comparison: Comparison }) {
  const { topics, statements } = comparison;
  if (topics.length === 0) return null;
  const cells = cellsByTopic(comparison);
  const names = statementNames(statements);
  return (
    <figure className="grid content-start gap-1">
      {statements.map((statement, order) => (
        <div key={statement.id} className="grid grid-cols-[8rem_1fr] items-center gap-2">
          <span className="label truncate">{names.get(statement.id)}</span>
          <svg
            viewBox={`0 0 ${topics.length * CELL} ${CELL}`}
            className="h-2.5 w-full max-w-56"
            preserveAspectRatio="xMinYMid meet"
            style={{ color: hue(order) }}
            aria-hidden="true"
          >
            {topics.map(({ id }, column) => (
              <g key={id} transform={`translate(${column * CELL} 0)`}>
                {glyph(cells.get(id)?.get(statement.id)?.state ?? "silent")}
              </g>
            ))}
          </svg>
        </div>
      ))}
      <figcaption className="sr-only">
        {statements
          .map(({ id, source }) => {
            const covered = topics.filter((topic) => cells.get(topic.id)?.get(id)?.state !== "silent").length;
            return `${source}: ${covered} of ${counted(topics.length, "topic")}`;
          })
          .join("; ")}
      </figcaption>
    </figure>
  );
}

function glyph(state: State) {
  switch (state) {
    case "states":
      return <rect x="1" y="1" width="8" height="8" fill="currentColor" />;
    case "attributes":
      return (
        <>
          <rect x="1.5" y="1.5" width="7" height="7" fill="none" stroke="currentColor" />
          <rect x="1" y="1" width="4" height="8" fill="currentColor" />
        </>
      );
    case "denies":
      return (
        <>
          <rect x="1.5" y="1.5" width="7" height="7" fill="none" stroke="currentColor" />
          <path d="M2 8 8 2" stroke="currentColor" strokeWidth="1.5" />
        </>
      );
    case "silent":
      return (
        <rect
          x="1.5"
          y="1.5"
          width="7"
          height="7"
          fill="none"
          stroke="var(--faint)"
          strokeDasharray="1.5 1.5"
        />
      );
  }
}
