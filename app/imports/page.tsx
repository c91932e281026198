import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { bytesText } from "#lib/files/limits.ts";
import { utcMinute } from "../_marks/dates.ts";
import { buttonClasses } from "../_ui/Button.tsx";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { Skeleton } from "../_ui/Skeleton.tsx";
import { JobProgress } from "./JobProgress.tsx";
import { loadImports } from "./loaders.ts";

export const metadata: Metadata = { title: "Imports" };

const STAGES = {
  mapping: "its columns wait for you",
  checking: "is being looked at",
  ready: "ready: events and duplicates wait for you",
  storing: "is being stored",
  done: "stored",
} as const;

export default function ImportsPage() {
  return (
    <div className="grid gap-8 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid max-w-prose gap-1">
          <h1 className="font-serif text-xl">Imports</h1>
          <p className="text-base text-muted">
            Whole archives of statements: CSV, XLSX, JSON, JSONL, event bundles and ZIP files of these and of
            documents. You say what the columns mean and see every row that would fail before anything is
            stored.
          </p>
        </div>
        <Link href="/imports/new" className={buttonClasses("primary")}>
          New import
        </Link>
      </div>
      <Suspense fallback={<Skeleton rows={8} label="Loading the imports" />}>
        <Imports />
      </Suspense>
    </div>
  );
}

async function Imports() {
  const { imports, jobs } = await loadImports();
  if (imports.length + jobs.length === 0)
    return (
      <EmptyState
        title="Nothing was imported yet"
        actions={
          <Link href="/imports/new" className={buttonClasses("primary")}>
            Choose a file
          </Link>
        }
      >
        A table with a row for each statement is enough: its text, who published it and when. On the command
        line, <code>npm run import -- FILE</code> does the same.
      </EmptyState>
    );
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="files" className="grid content-start gap-3">
        <h2 id="files" className="text-lg">
          Files
        </h2>
        <ol className="border-t border-rule">
          {imports.map(({ id, name, bytes, stage, createdBy, createdAt }) => (
            <li key={id} className="grid gap-1 border-b border-line py-3">
              <Link href={`/imports/${id}`} className="text-base font-semibold no-underline hover:underline">
                {name}
              </Link>
              <p className="text-muted">{STAGES[stage]}</p>
              <p className="label">
                {bytesText(bytes)} · {createdBy} · {utcMinute(createdAt)}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="jobs" className="grid content-start gap-3">
        <h2 id="jobs" className="text-lg">
          Jobs
        </h2>
        <ol className="border-t border-rule">
          {jobs.map((job) => (
            <li key={job.id} className="border-b border-line py-3">
              <JobProgress job={job} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
