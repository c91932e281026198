import type { Report } from "../report.ts";
import { claimLines } from "./claims.ts";
import { accountLines, headLines } from "./head.ts";
import { factLines, linkLines } from "./links.ts";
import { evidenceLines, matrixLines } from "./matrix.ts";
import { methodLines } from "./method.ts";

/** The report as Markdown, for a newsletter or a repository: the same sections and order as the HTML page. */
export function writeMarkdown(report: Report): string {
  const lines = [
    ...headLines(report),
    ...accountLines(report),
    ...claimLines(report),
    ...matrixLines(report),
    ...linkLines(report, "Conflicts", ({ relation }) => relation === "conflict"),
    ...evidenceLines(report),
    ...linkLines(report, "Linked passages", ({ relation }) => relation !== "conflict"),
    ...factLines(report),
    ...methodLines(report),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
