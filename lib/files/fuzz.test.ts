import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readBundle } from "#lib/schema/bundle.ts";
import { decode } from "./decode.ts";
import type { Extraction, IsolatedFormat, Job, PdfItem } from "./extraction.ts";
import { findFormat } from "./format.ts";
import { FILE_LIMITS } from "./limits.ts";
import { readMarkdown } from "./markdown.ts";
import { normalise } from "./normalise.ts";
import { pdfText } from "./pdf-text.ts";
import { readStatement } from "./read-statement.ts";

/** Broken files for each format and way of breaking; more find more: PARALLAX_FUZZ_RUNS=2000. */
const RUNS = Number(process.env.PARALLAX_FUZZ_RUNS ?? 40);
/** Longest that a small broken file may keep its parser busy, in milliseconds, on a busy machine. */
const HANG_MS = 10_000;
/** Room for all runs of one test. */
const TEST_MS = 60_000 + 400 * RUNS;

const fixture = (name: string): Uint8Array => readFileSync(`e2e/fixtures/${name}`);
const SEEDS: Readonly<Record<IsolatedFormat, readonly Uint8Array[]>> = {
  html: [fixture("harbour-talks.html"), fixture("programs/make/saved-page.html")],
  captions: [fixture("programs/press-conference.srt"), fixture("programs/press-conference.vtt")],
  docx: [fixture("programs/minutes.docx"), fixture("harbour-talks-ru.docx")],
  odt: [fixture("programs/minutes.odt")],
  rtf: [fixture("programs/minutes.rtf")],
  pdf: [
    fixture("programs/minutes.pdf"),
    fixture("programs/browser-columns.pdf"),
    fixture("harbour-talks.pdf"),
  ],
  mail: [
    fixture("programs/mail-with-attachments.eml"),
    fixture("programs/mail-koi8-r.eml"),
    fixture("programs/saved-page.mhtml"),
  ],
  members: [fixture("programs/archive.zip"), fixture("programs/mail-with-attachments.eml")],
};
const FORMATS = Object.keys(SEEDS) as IsolatedFormat[];
/** Parts of zipped documents that are worth breaking inside: broken from outside they hardly ever unpack. */
const INNER: Readonly<Partial<Record<IsolatedFormat, string>>> = {
  docx: "word/document.xml",
  odt: "content.xml",
};

/** How a file is broken: bytes changed, a piece doubled or taken out, the end cut off. */
type Break = {
  readonly flips: readonly (readonly [number, number])[];
  readonly piece: readonly [number, number];
  readonly twice: boolean;
  readonly end: number;
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const breaks: fc.Arbitrary<Break> = fc.record({
  flips: fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 24 }),
  piece: fc.tuple(share, fc.double({ min: 0, max: 0.1, noNaN: true })),
  twice: fc.boolean(),
  end: fc.oneof(fc.constant(1), share),
});

function broken(bytes: Uint8Array, { flips, piece, twice, end }: Break): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [at, byte] of flips) copy[Math.floor(at * (copy.length - 1))] = byte;
  const from = Math.floor(piece[0] * copy.length);
  const to = Math.min(copy.length, from + Math.floor(piece[1] * copy.length));
  const pieces = twice
    ? [copy.subarray(0, to), copy.subarray(from)]
    : [copy.subarray(0, from), copy.subarray(to)];
  return Buffer.concat(pieces).subarray(0, Math.ceil(end * copy.length));
}

function brokenInside(bytes: Uint8Array, part: string, how: Break): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: broken(parts[part] ?? strToU8(""), how) }, { level: 1 });
}

const thread = new Worker(new URL("./made/fuzz-worker.mjs", import.meta.url), { stdout: true, stderr: true });
afterAll(() => thread.terminate());

type Answer = Extraction<unknown> | { readonly escaped: string };

/** What the format's parser answers, or the error that escaped it, or that it hangs. */
function answerOf(format: IsolatedFormat, bytes: Uint8Array): Promise<Answer> {
  const input =
    format === "html" || format === "captions" ? Buffer.from(bytes).toString("utf8") : new Uint8Array(bytes);
  const job: Job = { format, input, limits: FILE_LIMITS, address: null };
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ escaped: `hangs on ${bytes.length} bytes` }), HANG_MS);
    thread.once("message", (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    thread.postMessage(job);
  });
}

/** A content, or a sentence that ends like one and says what to do. */
function expectAnswer(answer: Answer): void {
  if ("escaped" in answer) expect.fail(answer.escaped);
  if (!answer.ok) expect(answer.error).toMatch(/^[a-z][^\0]{10,}\.$/s);
}

it("says that a PDF is damaged whose table of places points nowhere", async () => {
  // Found by chance on 2026-11-29: pdf.js wraps its reader's own errors.
  const how: Break = {
    flips: [],
    piece: [0.0008751851353170863, 0.015551366635249765],
    twice: false,
    end: 1,
  };
  const answer = await answerOf("pdf", broken(fixture("programs/minutes.pdf"), how));
  expect(answer).toEqual({ ok: false, error: expect.stringContaining("is damaged or no PDF") });
});

describe.each(FORMATS)("the parser of %s", (format) => {
  const seed = fc.constantFrom(...SEEDS[format]);
  it("answers to broken files", { timeout: TEST_MS }, () =>
    fc.assert(
      fc.asyncProperty(seed, breaks, async (bytes, how) =>
        expectAnswer(await answerOf(format, broken(bytes, how))),
      ),
      { numRuns: RUNS },
    ),
  );

  it("answers to any bytes", { timeout: TEST_MS }, () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), seed, async (bytes, real) => {
        // With the beginning of a real file the parser goes on; without it, it gives up at once.
        expectAnswer(await answerOf(format, bytes));
        expectAnswer(await answerOf(format, Buffer.concat([real.subarray(0, 40), bytes])));
      }),
      { numRuns: RUNS },
    ),
  );

  const part = INNER[format];
  if (part === undefined) return;
  it(`answers to what is broken inside ${part}`, { timeout: TEST_MS }, () =>
    fc.assert(
      fc.asyncProperty(seed, breaks, async (bytes, how) =>
        expectAnswer(await answerOf(format, brokenInside(bytes, part, how))),
      ),
      { numRuns: RUNS },
    ),
  );
});

describe("what needs no thread", () => {
  it("any bytes decode to text or to a sentence, and find a format or a sentence", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (bytes, name) => {
        const decoded = decode(bytes, { chosen: null, declared: null });
        expect(decoded.ok ? decoded.text : decoded.error).toBeTypeOf("string");
        const format = findFormat(bytes, { name, mediaType: undefined });
        expect(format.ok ? format.format : format.error).toMatch(/^\S/);
      }),
      { numRuns: RUNS * 10 },
    ));

  it("any text reads as Markdown", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."#*_`[]()<>-|\n \\!~a中".split("")), maxLength: 400 }),
        (text) => {
          expect(normalise(readMarkdown(text).text).text).not.toMatch(/\r/);
        },
      ),
      { numRuns: RUNS * 10 },
    ));

  const item: fc.Arbitrary<PdfItem> = fc.record({
    text: fc.string({ maxLength: 12 }),
    x: fc.oneof(fc.double({ noDefaultInfinity: true }), fc.nat(600)),
    y: fc.oneof(fc.double({ noDefaultInfinity: true }), fc.nat(800)),
    width: fc.nat(300),
    height: fc.nat(40),
    endsLine: fc.boolean(),
  });
  it("pieces anywhere on a page make a text, and no letter is doubled", () =>
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 60 }), { maxLength: 5 }), (pages) => {
        const letters = (text: string) => text.replace(/[\s\u00ad\u2010-]/g, "").length;
        const drawn = pages
          .flat()
          .map(({ text }) => text)
          .join("");
        expect(letters(pdfText(pages).text)).toBeLessThanOrEqual(letters(drawn));
      }),
      { numRuns: RUNS * 10 },
    ));

  it("any text and any broken bundle reads as a bundle or brings its errors", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), breaks), (input) => {
        const text =
          typeof input === "string"
            ? input
            : Buffer.from(broken(fixture("harbour-talks.json"), input)).toString("utf8");
        const read = readBundle(text, "a.json");
        if (!read.ok) expect(read.errors.join()).toMatch(/^a\.json: /);
      }),
      { numRuns: RUNS * 5 },
    ));
});

it("readStatement() itself answers to broken files of every name", { timeout: TEST_MS }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FORMATS.flatMap((format) => SEEDS[format])),
      breaks,
      fc.constantFrom("pdf", "docx", "txt", "eml", "srt", "rtf", "md", "zip"),
      async (bytes, how, ending) => {
        const read = await readStatement(broken(bytes, how), { name: `a.${ending}` });
        if (read.ok) expect(normalise(read.text).text).toBe(read.text);
        else expect(read.error).toMatch(/^“a\.\w+” [^\0]+\.$/s);
      },
    ),
    { numRuns: Math.ceil(RUNS / 3) },
  ),
);
