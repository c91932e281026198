import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { listCodebooks } from "#lib/data/codebooks.ts";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { Skeleton } from "../_ui/Skeleton.tsx";

export const metadata: Metadata = { title: "Topics" };

export default function CodebooksPage() {
  return (
    <div className="grid gap-6 pt-8">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-serif text-xl">Topics</h1>
        <p className="text-base text-muted">
          A codebook says which topics are looked for, what each takes in, and by which terms. Each event is
          read with one.
        </p>
      </div>
      <Suspense fallback={<Skeleton rows={4} label="Loading the codebooks" />}>
        <Codebooks />
      </Suspense>
    </div>
  );
}

async function Codebooks() {
  const codebooks = await listCodebooks();
  if (codebooks.length === 0)
    return (
      <EmptyState title="No codebook is stored">
        Start Parallax again: it stores its default codebook.
      </EmptyState>
    );
  return (
    <ol className="border-t border-rule">
      {codebooks.map(({ id, title, topics, events }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-3">
          <Link
            className="text-base font-semibold no-underline hover:underline"
            href={`/topics/${encodeURIComponent(id)}`}
          >
            {title}
          </Link>
          <span className="text-muted">
            {topics} topics · {events} {events === 1 ? "event" : "events"}
          </span>
        </li>
      ))}
    </ol>
  );
}
