import { Suspense } from "react";
import { listCodebooks } from "#lib/data/codebooks.ts";
import { Skeleton } from "../../../_ui/Skeleton.tsx";
import { EventForm } from "../../_form/EventForm.tsx";
import { loadEventView } from "../loaders.ts";

type Props = { readonly params: Promise<{ eventId: string }> };

export const metadata = { title: "Edit the event" };

export default function EditEventPage({ params }: Props) {
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">Edit the event</h2>
      <Suspense fallback={<Skeleton rows={6} label="Loading the form" />}>
        {params.then(({ eventId }) => (
          <EditEvent eventId={eventId} />
        ))}
      </Suspense>
    </section>
  );
}

async function EditEvent({ eventId }: { eventId: string }) {
  const [view, codebooks] = await Promise.all([loadEventView(eventId), listCodebooks()]);
  const { event } = view.comparison;
  return (
    <EventForm
      initial={{
        title: event.title,
        date: event.date,
        kind: event.kind,
        codebookId: view.codebook.id,
        participants: event.participants.map(({ name, party, aliases }) => ({
          name,
          party,
          aliases: aliases.join(", "),
        })),
      }}
      codebooks={codebooks}
      parties={[...new Set([...event.participants, ...view.statements].map(({ party }) => party))]}
      editing={{ id: view.id, revision: view.revision }}
    />
  );
}
