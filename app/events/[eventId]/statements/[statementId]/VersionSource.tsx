import type { VersionRecord } from "#lib/data/versions.ts";

/** Where a version's bytes came from: the page's address and what its server answered, the file's name, or a paste. */
export function VersionSource({ version }: { version: VersionRecord }) {
  const { web, cut, rawName } = version;
  return (
    <>
      {web ? (
        <a className="break-all underline" href={web.finalUrl} rel="noreferrer">
          {web.finalUrl}
        </a>
      ) : (
        (rawName ?? "pasted text")
      )}
      {web && web.requestedUrl !== web.finalUrl ? (
        <span className="label block break-all">asked for {web.requestedUrl}</span>
      ) : null}
      {web ? (
        <span className="label block">
          {web.remoteAddress} answered {web.status}, with {web.headers.length} headers
          {web.redirects.length > 0 ? ` after ${web.redirects.length} redirects` : ""}
        </span>
      ) : null}
      {cut ? (
        <span className="label block">
          characters {(cut.start + 1).toLocaleString("en")} to {cut.end.toLocaleString("en")} of the page’s
          text, chosen by hand
        </span>
      ) : null}
    </>
  );
}
