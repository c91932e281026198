import Link from "next/link";
import { topicLabel } from "#lib/report/labels.ts";
import { type SummaryPart, summarize } from "#lib/report/summary.ts";
import { Popover } from "../../_ui/Popover.tsx";
import type { EventView } from "./view.ts";

/** The counts of the event by rule; each opens what it counts. */
export function SummaryLine({ view }: { view: EventView }) {
  const parts = summarize(view.comparison);
  const loaded = view.statements.length;
  if (loaded === 0) return null;
  return (
    <p className="text-base">
      {parts.map((part, index) => (
        <span
          key={`${part.kind}:${part.wording}`}
          className={part.kind === "conflict" ? "text-accent" : undefined}
        >
          {index > 0 ? <span className="text-faint"> · </span> : null}
          {part.count === 0 ? (
            <>
              <strong>0</strong> {part.wording}
            </>
          ) : (
            <PartPopover view={view} part={part} />
          )}
        </span>
      ))}
      <span className="label ms-3 whitespace-nowrap">
        in the {loaded} {loaded === 1 ? "statement" : "statements"} loaded
      </span>
    </p>
  );
}

function PartPopover({ view, part }: { view: EventView; part: SummaryPart }) {
  return (
    <Popover
      name={`${part.count} ${part.wording}: show which`}
      className="min-h-6 text-start underline decoration-line underline-offset-4 hover:decoration-rule"
      trigger={
        <>
          <strong>{part.count}</strong> {part.wording}
        </>
      }
    >
      <p className="mb-2 font-medium">
        {part.count} {part.wording}
      </p>
      <ul className="grid gap-1.5">
        {part.kind === "conflict" ? conflictItems(view, part) : topicItems(view, part)}
      </ul>
    </Popover>
  );
}

function topicItems(view: EventView, part: SummaryPart) {
  if (part.kind === "no-statement") return part.accounts.map((party) => <li key={party}>{party}</li>);
  return part.topics.map((id) => {
    const topic = view.comparison.topics.find((candidate) => candidate.id === id);
    const cell = view.comparison.coverage.find(
      (candidate) =>
        candidate.topic === id &&
        part.statements.includes(candidate.statement) &&
        candidate.state !== "silent",
    );
    return (
      <li key={id}>
        <Link className="underline" href={`/events/${view.id}${cell ? `?cell=${id}:${cell.statement}` : ""}`}>
          {topic ? topicLabel(topic) : id}
        </Link>
      </li>
    );
  });
}

function conflictItems(view: EventView, part: SummaryPart) {
  return part.links.flatMap((index) => {
    const link = view.comparison.links[index];
    if (!link) return [];
    const { a, b } = link;
    const query = new URLSearchParams({
      s: `${a.statement},${b.statement}`,
      p: `${a.statement}:${a.passage}`,
    });
    return (
      <li key={index}>
        <Link className="underline" href={`/events/${view.id}/side-by-side?${query}`}>
          {link.reason}
        </Link>{" "}
        <span className="text-muted">
          ({a.statement}, passage {a.passage + 1}; {b.statement}, passage {b.passage + 1})
        </span>
      </li>
    );
  });
}
