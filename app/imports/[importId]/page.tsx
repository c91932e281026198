import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { findImport, type ImportRecord } from "#lib/data/imports.ts";
import { isId } from "#lib/data/is-id.ts";
import { bytesText } from "#lib/files/limits.ts";
import { Skeleton } from "../../_ui/Skeleton.tsx";
import { JobProgress } from "../JobProgress.tsx";
import { isActive } from "../job-view.ts";
import { Checked } from "./Checked.tsx";
import { Done } from "./Done.tsx";
import { loadJobs } from "./loaders.ts";
import { MappingStep } from "./MappingStep.tsx";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<{ importId: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).importId);
  return { title: found ? `Import of ${found.name}` : "Import" };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const found = (await load((await params).importId)) ?? notFound();
  const query = await searchParams;
  return (
    <div className="grid gap-8 pt-8">
      <div className="grid max-w-prose gap-1">
        <p className="label">
          <Link className="underline" href="/imports">
            Imports
          </Link>{" "}
          · {bytesText(found.bytes)} · <span title={found.sha256}>SHA-256 {found.sha256.slice(0, 12)}…</span>
        </p>
        <h1 className="font-serif text-xl break-words">{found.name}</h1>
      </div>
      <Suspense fallback={<Skeleton rows={10} label="Loading the import" />}>
        <Step found={found} query={query} />
      </Suspense>
    </div>
  );
}

async function Step({ found, query }: { found: ImportRecord; query: Query }) {
  const jobs = await loadJobs(found.id);
  const running = jobs.filter(isActive);
  const newest = jobs.find(({ kind }) => kind === (found.stage === "storing" ? "import" : "check-import"));
  const shown = running.length > 0 ? running : newest?.state === "failed" ? [newest] : [];
  const mapping = found.stage === "mapping" || (found.stage === "ready" && query.step === "columns");
  const failedCheck = found.stage === "checking" && running.length === 0;
  return (
    <>
      {shown.map((job) => (
        <JobProgress key={`${job.id} ${job.state}`} job={job} />
      ))}
      {mapping || failedCheck ? <MappingStep found={found} like={one(query.like)} /> : null}
      {found.stage === "ready" && !mapping ? <Checked found={found} query={query} /> : null}
      {found.stage === "done" || found.stage === "storing" ? <Done found={found} /> : null}
    </>
  );
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

async function load(importId: string): Promise<ImportRecord | null> {
  return isId(importId) ? findImport(importId) : null;
}
