import Link from "next/link";
import { kindAndDate } from "../../_marks/dates.ts";
import { buttonClasses } from "../../_ui/Button.tsx";
import { TabLinks } from "../../_ui/TabLinks.tsx";
import { EventCard } from "./EventCard.tsx";
import { EventMenu } from "./EventMenu.tsx";
import { loadEventView } from "./loaders.ts";
import { ReportMenu } from "./ReportMenu.tsx";
import { SummaryLine } from "./SummaryLine.tsx";

/** What stands over every view of an event: what it was, who claims what about it, where the accounts part. */
export async function EventHead({ eventId }: { eventId: string }) {
  const view = await loadEventView(eventId);
  const { event, facts } = view.comparison;
  const speaks = new Set(view.statements.map(({ party }) => party));
  const base = `/events/${view.id}`;
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="grid gap-1">
          <p className="label">{kindAndDate(event)}</p>
          <h1 className="font-serif text-xl">{event.title}</h1>
        </div>
        <div className="flex flex-wrap gap-2">
          <Link href={`${base}/statements/new`} className={buttonClasses()}>
            Add statement
          </Link>
          <ReportMenu eventId={view.id} />
          <EventMenu
            eventId={view.id}
            title={event.title}
            parties={event.participants.map(({ party }) => party).filter((party) => !speaks.has(party))}
            noStatement={event.noStatement.map(({ party }) => party)}
          />
        </div>
      </div>
      {view.sampleNotice ? (
        <p className="border-s-4 border-rule bg-sunk px-3 py-2">
          <strong>Sample.</strong> {view.sampleNotice}
        </p>
      ) : null}
      <EventCard view={view} />
      <SummaryLine view={view} />
      <div className="border-b border-line">
        <TabLinks
          label="Views of the event"
          tabs={[
            { href: base, label: "Matrix" },
            { href: `${base}/side-by-side`, label: "Side by side" },
            { href: `${base}/charts`, label: "Charts" },
            { href: `${base}/facts`, label: "Facts", count: facts.length },
            { href: `${base}/statements`, label: "Statements", count: view.statements.length },
          ]}
        />
      </div>
    </header>
  );
}
