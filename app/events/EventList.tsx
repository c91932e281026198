import Link from "next/link";
import { summarize, summaryLine } from "#lib/report/summary.ts";
import { kindAndDate } from "../_marks/dates.ts";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { CoverageStrip } from "./CoverageStrip.tsx";
import type { ListedEvent } from "./loaders.ts";

export function EventList({ events, narrowed }: { events: readonly ListedEvent[]; narrowed: boolean }) {
  if (events.length === 0) {
    return (
      <EmptyState title={narrowed ? "No event matches" : "No event yet"}>
        Every word must stand in the title, in a participant’s name or in a statement. Take a filter away, or{" "}
        <Link className="underline" href="/events">
          show all events
        </Link>
        .
      </EmptyState>
    );
  }
  return (
    <ol className="border-t border-rule">
      {events.map((event) => (
        <EventItem key={event.summary.id} {...event} />
      ))}
    </ol>
  );
}

function EventItem({ summary, comparison }: ListedEvent) {
  const parties = summary.statementsByParty.filter(({ statements }) => statements > 0);
  return (
    <li className="relative grid gap-x-8 gap-y-2 border-b border-line py-4 hover:bg-sunk/60 md:grid-cols-[minmax(0,1fr)_minmax(12rem,22rem)]">
      <div className="grid content-start gap-1">
        <p className="label">
          {kindAndDate(summary)}
          {summary.sample ? <span className="ms-2 border border-line px-1">sample, paraphrased</span> : null}
        </p>
        <h2 className="font-serif text-lg">
          <Link
            href={`/events/${summary.id}`}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            {summary.title}
          </Link>
        </h2>
        <p className="text-muted">
          {summary.participants.map(({ name, party }) => `${name} (${party})`).join(" · ")}
        </p>
        <p>
          {parties.length === 0
            ? "No statement yet"
            : parties.map(({ party, statements }) => `${party} ${statements}`).join(" · ")}
          {parties.length > 0 ? (
            <span className="text-muted"> — {summaryLine(summarize(comparison))}</span>
          ) : null}
        </p>
      </div>
      <CoverageStrip comparison={comparison} />
    </li>
  );
}
