import { createHash } from "node:crypto";
import type { Report } from "../report.ts";
import { summaryLine } from "../summary.ts";
import { accountsSection } from "./accounts-table.ts";
import { chartsSection } from "./charts.ts";
import { claimsSection } from "./claims.ts";
import { evidenceSection } from "./evidence-section.ts";
import { factsSection } from "./facts-section.ts";
import { contents, headSection, summarySection } from "./head.ts";
import { linksSection } from "./links-section.ts";
import { html, type Markup, raw } from "./markup.ts";
import { matrixSection } from "./matrix.ts";
import { methodSection } from "./method.ts";
import { lockPage } from "./quote-lock.ts";
import { SIGN_SHAPES } from "./sign.ts";
import { STYLES } from "./styles.ts";

const STYLE_HASH = createHash("sha256").update(STYLES, "utf8").digest("base64");
/** Nothing is loaded and nothing runs; the one style sheet is let in by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one self-contained HTML page that needs no network and no script, its quotes checked once more as the
 * page shows them. Throws a `QuoteError` rather than give a page with a quote that is not verbatim.
 */
export function writeHtml(report: Report): string {
  return lockPage(page(report).text, report.quotes);
}

function page(report: Report): Markup {
  const { event } = report.comparison;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Parallax, engine ${report.comparison.engine}">
<meta name="description" content="${summaryLine(report.summary)}">
<title>${event.title}, ${event.date}: accounts compared</title>
<style>${raw(STYLES)}</style>
</head>
<body>
${SIGN_SHAPES}
${headSection(report)}
<main>
${summarySection(report)}
${contents(report)}
${sections(report)}
</main>
<footer>Made with Parallax. Claims hold in the statements loaded.</footer>
${comparisonData(report)}
</body>
</html>
`;
}

function sections(report: Report): Markup {
  return html`${[
    accountsSection(report),
    claimsSection(report),
    matrixSection(report),
    chartsSection(report),
    linksSection(report, "conflicts"),
    evidenceSection(report),
    linksSection(report, "links"),
    factsSection(report),
    methodSection(report),
  ]}`;
}

/** The Comparison itself, for programs: a data block, which no browser runs. `<` is escaped so that nothing ends it. */
function comparisonData({ comparison }: Report): Markup {
  const json = JSON.stringify(comparison).replaceAll("<", "\\u003c");
  return raw(`<script type="application/json" id="comparison">${json}</script>`);
}
