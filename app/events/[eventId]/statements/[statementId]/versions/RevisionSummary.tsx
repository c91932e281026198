import { afterPublication, type RevisionLine } from "#lib/report/revision/revision-text.ts";
import { utcMinute } from "../../../../../_marks/dates.ts";
import type { RevisionView } from "./loaders.ts";

type Props = { readonly revision: RevisionView; readonly lines: readonly RevisionLine[] };

/** When the later version was seen, why it is there, and what it changed in topics, voices, facts and links. */
export function RevisionSummary({ revision, lines }: Props) {
  const { to, view } = revision;
  const late = afterPublication(view.statement.publishedAt, to.capturedAt);
  return (
    <section aria-label="What it changed" className="grid gap-2 border-t border-rule pt-3">
      <p className="text-muted">
        Version {to.number} was seen by {to.capturedBy} on{" "}
        <time dateTime={to.capturedAt.toISOString()}>{utcMinute(to.capturedAt)}</time>
        {late ? `, ${late}` : ""}.{to.note ? ` “${to.note}”` : ""}
      </p>
      {lines.length === 0 ? (
        <p>The change of words changed no topic, voice, fact or link.</p>
      ) : (
        <ul className="grid gap-1">
          {lines.map((line) => (
            <li key={line.text} className="flex flex-wrap gap-x-3">
              <span>{line.text}</span>
              <Passages side="before" places={line.before} />
              <Passages side="after" places={line.after} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const SIDES = { before: "in the earlier", after: "in the later" } as const;

function Passages({ side, places }: { side: "before" | "after"; places: readonly number[] }) {
  if (places.length === 0) return null;
  return (
    <span className="text-muted">
      {SIDES[side]}:{" "}
      {places.map((place, i) => (
        <span key={place}>
          {i > 0 ? ", " : ""}
          <a className="underline" href={`#${side}-${place}`}>
            {place + 1}
          </a>
        </span>
      ))}
    </span>
  );
}
