import type { Metadata } from "next";
import { Suspense } from "react";
import { listTrash } from "#lib/data/trash.ts";
import { utcMinute } from "../_marks/dates.ts";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { Skeleton } from "../_ui/Skeleton.tsx";
import { EmptyTrash } from "./EmptyTrash.tsx";
import { RestoreButton } from "./RestoreButton.tsx";

export const metadata: Metadata = { title: "Trash" };

export default function TrashPage() {
  return (
    <div className="grid gap-6 pt-8">
      <h1 className="font-serif text-xl">Trash</h1>
      <Suspense fallback={<Skeleton rows={4} label="Loading the trash" />}>
        <Trash />
      </Suspense>
    </div>
  );
}

async function Trash() {
  const { events, statements } = await listTrash();
  if (events.length + statements.length === 0) {
    return (
      <EmptyState title="The trash is empty">
        What you delete comes here first and can be restored.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <ul className="border-t border-rule">
        {events.map((event) => (
          <li
            key={event.id}
            className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3"
          >
            <span>
              <span className="font-semibold">{event.title}</span>{" "}
              <span className="text-muted">
                event of {event.date}, with {event.statements}{" "}
                {event.statements === 1 ? "statement" : "statements"} · deleted {utcMinute(event.trashedAt)}
              </span>
            </span>
            <RestoreButton eventId={event.id} name={event.title} />
          </li>
        ))}
        {statements.map((statement) => (
          <li
            key={`${statement.eventId}:${statement.id}`}
            className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3"
          >
            <span>
              <span className="font-semibold">{statement.title || statement.source}</span>{" "}
              <span className="text-muted">
                statement of {statement.source} in “{statement.eventTitle}” · deleted{" "}
                {utcMinute(statement.trashedAt)}
              </span>
            </span>
            <RestoreButton
              eventId={statement.eventId}
              statementId={statement.id}
              name={statement.title || statement.source}
            />
          </li>
        ))}
      </ul>
      <EmptyTrash events={events.length} statements={statements.length} />
    </div>
  );
}
