import { Suspense } from "react";
import { listEvents } from "#lib/data/list-events.ts";
import { Skeleton } from "../_ui/Skeleton.tsx";
import { SentPageForm } from "./SentPageForm.tsx";

export const metadata = { title: "Add a page" };

export default function AddPage() {
  return (
    <div className="grid gap-6 pt-8">
      <h1 className="text-xl">Add a page</h1>
      <Suspense fallback={<Skeleton rows={4} label="Loading the events" />}>
        <Form />
      </Suspense>
    </div>
  );
}

async function Form() {
  const events = await listEvents();
  return <SentPageForm events={events.map(({ id, title, date }) => ({ id, title, date }))} />;
}
