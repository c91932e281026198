import type { Metadata } from "next";
import { Suspense } from "react";
import { listCodebooks } from "#lib/data/codebooks.ts";
import { listSources } from "#lib/data/sources.ts";
import { Skeleton } from "../../_ui/Skeleton.tsx";
import { EventForm } from "../_form/EventForm.tsx";

export const metadata: Metadata = { title: "New event" };

export default function NewEventPage() {
  return (
    <div className="grid gap-6 pt-8">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-serif text-xl">New event</h1>
        <p className="text-base text-muted">
          First what happened and who took part; then what each side published.
        </p>
      </div>
      <Suspense fallback={<Skeleton rows={6} label="Loading the form" />}>
        <NewEvent />
      </Suspense>
    </div>
  );
}

async function NewEvent() {
  const [codebooks, sources] = await Promise.all([listCodebooks(), listSources()]);
  const participant = { name: "", party: "", aliases: "" };
  return (
    <EventForm
      initial={{
        title: "",
        date: "",
        kind: "",
        codebookId: codebooks.find(({ id }) => id === "diplomacy")?.id ?? codebooks[0]?.id ?? "",
        participants: [participant, participant],
      }}
      codebooks={codebooks}
      parties={[...new Set(sources.map(({ party }) => party))]}
      editing={null}
    />
  );
}
