import { findBundle } from "#lib/data/bundles.ts";
import { type ReportFormat, reportFiles } from "#lib/report/report-files.ts";
import { writeBundle } from "#lib/schema/write-bundle.ts";
import { download, findReportSource, noSuchEvent } from "../stored-event.ts";

type Context = { readonly params: Promise<{ eventId: string }> };

const REPORTS: Readonly<Record<string, ReportFormat>> = { html: "html", md: "md", csv: "csv", json: "json" };
/** Which file of the CSV report a table is. */
const TABLES: Readonly<Record<string, string>> = {
  matrix: ".csv",
  wide: ".wide.csv",
  passages: ".passages.csv",
  links: ".links.csv",
  facts: ".facts.csv",
};

/** A report of the event, or its bundle, to save: `format` html, md, csv (with `table`), json or bundle. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { eventId } = await params;
  const query = new URL(request.url).searchParams;
  const wanted = query.get("format") ?? "html";
  if (wanted === "bundle") return bundleOf(eventId);
  const format = REPORTS[wanted];
  const suffix = TABLES[query.get("table") ?? "matrix"];
  if (!format || !suffix)
    return Response.json(
      {
        ok: false,
        error: `“${query}” names no report. Formats: html, md, csv, json, bundle; tables: ${Object.keys(TABLES).join(", ")}.`,
      },
      { status: 400 },
    );
  const found = await findReportSource(eventId, new Date());
  if (!found) return noSuchEvent(eventId);
  const files = reportFiles(found.source, format, { bom: true });
  const file = files.find((one) => format !== "csv" || one.suffix === suffix) ?? files[0];
  return download(file.body, { name: `${eventId}${file.suffix}`, type: file.type });
}

async function bundleOf(eventId: string): Promise<Response> {
  const bundle = await findBundle(eventId);
  if (!bundle) return noSuchEvent(eventId);
  return download(writeBundle(bundle), { name: `${eventId}.bundle.json`, type: "application/json" });
}
