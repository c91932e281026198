import { longMatrix, wideMatrix } from "./csv/coverage-tables.ts";
import { factTable, linkTable, passageTable } from "./csv/passage-tables.ts";
import { type CsvTable, writeCsv } from "./csv/write-csv.ts";
import { writeHtml } from "./html/write-html.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { makeReport, type Report, type ReportSource } from "./report.ts";

export const REPORT_FORMATS = ["json", "md", "html", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type ReportFile = {
  /** What follows the base name: ".html", ".passages.csv". */
  readonly suffix: string;
  /** Media type, for a download. */
  readonly type: string;
  readonly body: string;
};

export type ReportOptions = {
  /** Begin CSV files with a byte order mark, without which Excel reads them in a local encoding. */
  readonly bom: boolean;
};

/**
 * The files of a report in one format, the main one first: all of them or, by a `QuoteError`, none. CSV is several
 * tables: the matrix in long form, then wide, the passages, links and facts.
 */
export function reportFiles(
  source: ReportSource,
  format: ReportFormat,
  options: ReportOptions,
): readonly [ReportFile, ...ReportFile[]] {
  switch (format) {
    case "json":
      return [{ suffix: ".json", type: "application/json", body: writeJson(source) }];
    case "md":
      return [
        { suffix: ".md", type: "text/markdown; charset=utf-8", body: writeMarkdown(makeReport(source)) },
      ];
    case "html":
      return [{ suffix: ".html", type: "text/html; charset=utf-8", body: writeHtml(makeReport(source)) }];
    case "csv":
      return csvFiles(makeReport(source), options);
  }
}

/** The Comparison file: one line of JSON, so that several make a file of JSON lines. */
function writeJson({ comparison }: ReportSource): string {
  return `${JSON.stringify(comparison)}\n`;
}

function csvFiles(report: Report, { bom }: ReportOptions): readonly [ReportFile, ...ReportFile[]] {
  const file = (suffix: string, table: CsvTable): ReportFile => ({
    suffix,
    type: "text/csv; charset=utf-8",
    body: writeCsv(table, { bom }),
  });
  return [
    file(".csv", longMatrix(report)),
    file(".wide.csv", wideMatrix(report)),
    file(".passages.csv", passageTable(report)),
    file(".links.csv", linkTable(report)),
    file(".facts.csv", factTable(report)),
  ];
}
