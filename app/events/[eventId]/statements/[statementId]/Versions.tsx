import Link from "next/link";
import type { VersionOrigin } from "#lib/data/versions.ts";
import { afterPublication } from "#lib/report/revision/revision-text.ts";
import { utcMinute } from "../../../../_marks/dates.ts";
import { buttonClasses } from "../../../../_ui/Button.tsx";
import type { StatementView } from "./loaders.ts";
import { VersionSource } from "./VersionSource.tsx";

const ORIGINS: Readonly<Record<VersionOrigin, string>> = {
  capture: "captured",
  correction: "corrected by hand",
  later: "added later",
  recheck: "page looked at again",
};

/** Every text that was captured, with how and when; the newest is the one compared. */
export function Versions({ view }: { view: StatementView }) {
  const base = `/api/v1/events/${view.event.id}/statements/${encodeURIComponent(view.statement.id)}/versions`;
  const page = `/events/${view.event.id}/statements/${encodeURIComponent(view.statement.id)}/versions`;
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-1">
        <h3 className="text-base">Versions</h3>
        <p className="flex flex-wrap gap-2">
          {view.versions.length > 1 ? (
            <Link className={buttonClasses()} href={page}>
              What changed
            </Link>
          ) : null}
          <Link className={buttonClasses()} href={`${page}/new?as=correction`}>
            Correct the text
          </Link>
          <Link className={buttonClasses()} href={`${page}/new?as=later`}>
            Add a later version
          </Link>
        </p>
      </div>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr className="label border-b border-line">
              <th scope="col" className="py-1 pe-6">
                Version
              </th>
              <th scope="col" className="pe-6">
                Captured
              </th>
              <th scope="col" className="pe-6">
                How
              </th>
              <th scope="col" className="pe-6">
                By
              </th>
              <th scope="col" className="pe-6">
                From
              </th>
              <th scope="col" className="pe-6">
                Read by
              </th>
              <th scope="col" className="pe-6">
                SHA-256 of the text
              </th>
              <th scope="col">Raw bytes</th>
            </tr>
          </thead>
          <tbody>
            {view.versions.map((version) => (
              <tr key={version.number} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pe-6">
                  {version.number}
                </th>
                <td className="pe-6 whitespace-nowrap">
                  <time dateTime={version.capturedAt.toISOString()}>{utcMinute(version.capturedAt)}</time>
                  <Late publishedAt={view.statement.publishedAt} seenAt={version.capturedAt} />
                </td>
                <td className="min-w-44 pe-6">
                  {ORIGINS[version.origin]}
                  {version.basedOn === null ? "" : ` (version ${version.basedOn})`}
                  {version.note ? <span className="block text-muted">“{version.note}”</span> : null}
                </td>
                <td className="pe-6">{version.capturedBy}</td>
                <td className="min-w-48 pe-6">
                  <VersionSource version={version} />
                </td>
                <td className="pe-6 whitespace-nowrap">
                  {version.extractor.name} {version.extractor.version}
                </td>
                <td className="min-w-72 pe-6">
                  <code className="text-xs break-all">{version.sha256}</code>
                </td>
                <td className="whitespace-nowrap">
                  <a className="underline" href={`${base}/${version.number}/raw`} download>
                    {version.rawBytes.toLocaleString("en")} bytes
                  </a>
                  {version.web ? (
                    <a className="block underline" href={`${base}/${version.number}/warc`} download>
                      as WARC
                    </a>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Late({ publishedAt, seenAt }: { publishedAt: string | null; seenAt: Date }) {
  const late = afterPublication(publishedAt, seenAt);
  return late ? <span className="label block">{late}</span> : null;
}
