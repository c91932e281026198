import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { buttonClasses } from "../_ui/Button.tsx";
import { Pages } from "../_ui/Pages.tsx";
import { Skeleton } from "../_ui/Skeleton.tsx";
import { EventFilters } from "./EventFilters.tsx";
import { EventList } from "./EventList.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { filterOf, narrows, pageOf, type Query } from "./filter.ts";
import { EVENTS_A_PAGE, loadChoices, loadEvents } from "./loaders.ts";

export const metadata: Metadata = { title: "Events" };

export default function EventsPage({ searchParams }: { searchParams: Promise<Query> }) {
  return (
    <div className="grid gap-6 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid max-w-prose gap-1">
          <h1 className="font-serif text-xl">Events</h1>
          <p className="text-base text-muted">
            Competing public accounts of one event, side by side: what each says, puts in the other’s mouth,
            denies or passes over.
          </p>
        </div>
        <div className="flex gap-2">
          <Link href="/events/import" className={buttonClasses()}>
            Import bundles
          </Link>
          <Link href="/events/new" className={buttonClasses("primary")}>
            New event
          </Link>
        </div>
      </div>
      <Suspense fallback={<Skeleton rows={10} label="Loading the events" />}>
        {searchParams.then((query) => (
          <Events query={query} />
        ))}
      </Suspense>
    </div>
  );
}

async function Events({ query }: { query: Query }) {
  const filter = filterOf(query);
  const page = pageOf(query);
  const { events, found } = await loadEvents(filter, page);
  const choices = await loadChoices();
  if (found === 0 && !narrows(filter)) return <FirstRun />;
  return (
    <>
      <EventFilters filter={filter} choices={choices} found={found} />
      <EventList events={events} narrowed={narrows(filter)} />
      <Pages name="page" label="Pages of events" page={page} size={EVENTS_A_PAGE} all={found} query={query} />
    </>
  );
}
