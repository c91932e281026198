import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "#lib/engine/compare.ts";
import { readBundle } from "#lib/schema/bundle.ts";
import { toLoaded } from "#lib/schema/digest.ts";
import { writtenQuotes } from "./html/quote-lock.ts";
import { reportFiles } from "./report-files.ts";

const SAMPLES = join(import.meta.dirname, "../../prisma/samples");
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".json"));

/** What a report of a sample is made from, as the command makes it. */
function sourceOf(name: string) {
  const reading = readBundle(readFileSync(join(SAMPLES, name), "utf8"), name);
  if (!reading.ok) throw new Error(reading.errors.join("\n"));
  const { bundle } = reading;
  const loaded = toLoaded(bundle);
  const codebook = bundle.codebook ?? DEFAULT_CODEBOOK;
  const comparison = compare(loaded, codebook);
  return { comparison, statements: loaded.statements, codebook, sampleNotice: bundle.label, madeAt: null };
}

describe.each(samples)("the report of %s", (name) => {
  const source = sourceOf(name);

  it("quotes verbatim, under every topic at least once, and says that it is a sample", () => {
    const [{ body }] = reportFiles(source, "html", { bom: false });
    const quotes = writtenQuotes(body);
    for (const { statement, start, end, text } of quotes) {
      expect(source.statements.find(({ id }) => id === statement)?.text.slice(start, end)).toBe(text);
    }
    expect(quotes.length).toBeGreaterThan(source.comparison.topics.length);
    expect(body).toContain("<strong>Sample paraphrase</strong>");
  });

  it("comes in every other format too", () => {
    const [{ body: markdown }] = reportFiles(source, "md", { bom: false });
    expect(markdown).toContain("## Evidence by topic");
    const [matrix] = reportFiles(source, "csv", { bom: true });
    const cells = source.comparison.topics.length * source.statements.length;
    expect(matrix.body.trimEnd().split("\r\n")).toHaveLength(1 + cells);
  });
});

it("there are samples to report on", () => expect(samples.length).toBeGreaterThan(0));
