import Link from "next/link";
import { countGroups, listGroups } from "#lib/data/import-groups.ts";
import { countRows, listFailedRows } from "#lib/data/import-rows.ts";
import type { ImportRecord } from "#lib/data/imports.ts";
import { buttonClasses } from "../../_ui/Button.tsx";
import { FailingRows } from "./FailingRows.tsx";

/** How many of the events are named; the list of events has them all. */
const EVENTS_SHOWN = 50;
const FAILING_SHOWN = 50;

/** What became of the rows, and the events that they are in. */
export async function Done({ found }: { found: ImportRecord }) {
  const [counts, groups, groupCounts, failing] = await Promise.all([
    countRows(found.id),
    listGroups(found.id, { skip: 0, take: EVENTS_SHOWN }),
    countGroups(found.id),
    listFailedRows(found.id, { take: FAILING_SHOWN }),
  ]);
  const events = groups.filter(({ eventId }) => eventId !== null);
  return (
    <div className="grid gap-10">
      <section aria-label="What was stored" className="grid gap-3">
        <p className="text-base" role="status">
          <strong>{counts.stored.toLocaleString("en")} stored</strong>,{" "}
          {counts.duplicate.toLocaleString("en")} duplicates, {counts.failed.toLocaleString("en")} failed
          {counts["left-out"] > 0 ? `, ${counts["left-out"].toLocaleString("en")} left out` : ""}
          {counts.pending > 0 ? `, ${counts.pending.toLocaleString("en")} still to come` : ""}.
        </p>
        <ul className="border-t border-rule">
          {events.map(({ number, title, date, eventId, rowCount }) => (
            <li key={number} className="border-b border-line py-2">
              <Link className="underline" href={`/events/${eventId}`}>
                {title}
              </Link>{" "}
              <span className="text-muted">
                {date} · {rowCount} {rowCount === 1 ? "row" : "rows"}
              </span>
            </li>
          ))}
        </ul>
        {groupCounts.all > EVENTS_SHOWN ? (
          <p className="label">
            {(groupCounts.all - EVENTS_SHOWN).toLocaleString("en")} more; see{" "}
            <Link className="underline" href="/events">
              all events
            </Link>
            .
          </p>
        ) : null}
      </section>
      {counts.failed > 0 ? (
        <>
          <FailingRows importId={found.id} rows={failing} all={counts.failed} />
          <p>
            <Link className={buttonClasses("primary")} href={`/imports/new?like=${found.id}`}>
              Send mended rows
            </Link>
          </p>
        </>
      ) : null}
    </div>
  );
}
