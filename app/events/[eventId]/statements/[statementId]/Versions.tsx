import type { StatementView } from "./loaders.ts";

/** Every text that was captured, with how and when; the newest is the one compared. */
export function Versions({ view }: { view: StatementView }) {
  const base = `/api/v1/events/${view.event.id}/statements/${encodeURIComponent(view.statement.id)}/versions`;
  return (
    <section className="grid gap-3">
      <h3 className="border-b border-rule pb-1 text-base">Versions</h3>
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
                  <time dateTime={version.capturedAt.toISOString()}>
                    {version.capturedAt.toISOString().slice(0, 16).replace("T", " ")} UTC
                  </time>
                </td>
                <td className="pe-6">{version.capturedBy}</td>
                <td className="pe-6">{version.rawName ?? "pasted text"}</td>
                <td className="pe-6 whitespace-nowrap">
                  {version.extractor.name} {version.extractor.version}
                </td>
                <td className="pe-6">
                  <code className="text-xs break-all">{version.sha256}</code>
                </td>
                <td className="whitespace-nowrap">
                  <a className="underline" href={`${base}/${version.number}/raw`} download>
                    {version.rawBytes.toLocaleString("en")} bytes
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
