import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { Skeleton } from "../../_ui/Skeleton.tsx";
import { EventHead } from "./EventHead.tsx";
import { findEventView } from "./loaders.ts";

type Props = { readonly params: Promise<{ eventId: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findEventView((await params).eventId);
  // The page itself says that there is nothing; thrown here, that answer would have no title.
  if (!view) return { title: { default: "Not found", template: "%s · Parallax" } };
  const { title, date } = view.comparison.event;
  return { title: { default: `${title}, ${date}`, template: `%s · ${title} · Parallax` } };
}

export default function EventLayout({ params, children }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-6">
      <Suspense fallback={<Skeleton rows={4} label="Loading the event" />}>
        {params.then(({ eventId }) => (
          <EventHead eventId={eventId} />
        ))}
      </Suspense>
      {children}
    </div>
  );
}
