import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { listSources } from "#lib/data/sources.ts";
import { TYPE_LABELS } from "#lib/report/labels.ts";
import { longDate } from "#lib/report/wording.ts";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { Skeleton } from "../_ui/Skeleton.tsx";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  return (
    <div className="grid gap-6 pt-8">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-serif text-xl">Sources</h1>
        <p className="text-base text-muted">Who speaks in the statements loaded, and for whom.</p>
      </div>
      <Suspense fallback={<Skeleton rows={8} label="Loading the sources" />}>
        <Sources />
      </Suspense>
    </div>
  );
}

async function Sources() {
  const sources = await listSources();
  if (sources.length === 0)
    return <EmptyState title="No source yet">A source appears here with its first statement.</EmptyState>;
  return (
    <div className="overflow-x-auto border-t-2 border-rule">
      <table className="w-full border-collapse">
        <thead>
          <tr className="label border-b border-rule">
            <th scope="col" className="py-2 pe-6">
              Source
            </th>
            <th scope="col" className="pe-6">
              Speaks for
            </th>
            <th scope="col" className="pe-6">
              Type
            </th>
            <th scope="col" className="pe-6">
              Languages
            </th>
            <th scope="col" className="pe-6 text-end">
              Statements
            </th>
            <th scope="col">Events</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={`${source.name}:${source.party}`} className="border-b border-line align-top">
              <th scope="row" className="py-2 pe-6 font-semibold">
                {source.name}
              </th>
              <td className="py-2 pe-6">{source.party}</td>
              <td className="py-2 pe-6 text-muted">{TYPE_LABELS[source.type]}</td>
              <td className="py-2 pe-6 text-muted">{source.languages.join(", ")}</td>
              <td className="py-2 pe-6 text-end">{source.statements}</td>
              <td className="py-2">
                <ul className="grid gap-0.5">
                  {source.events.map((event) => (
                    <li key={event.id}>
                      <Link className="underline" href={`/events/${event.id}`}>
                        {event.title}
                      </Link>{" "}
                      <span className="text-muted">{longDate(event.date)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
