import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "#lib/engine/compare.ts";
import { type Codebook, EVENT_KINDS, STATEMENT_TYPES } from "#lib/engine/types.ts";
import { readBundle } from "./bundle.ts";
import { toLoaded } from "./digest.ts";
import { writeBundle } from "./write-bundle.ts";

const codebook: Codebook = {
  id: "harbour",
  title: "Harbour",
  groups: [{ id: "work", label: { en: "Work" } }],
  topics: [
    { id: "wages", label: { en: "Wages" }, group: "work", note: { en: "Pay." }, terms: { en: ["wage"] } },
  ],
};
const minimal = {
  event: {
    title: "A call",
    date: "2025-06-05",
    kind: "call",
    participants: [{ name: "Ana", party: "North" }],
  },
  statements: [
    {
      id: "a",
      source: "Herald",
      party: "North",
      type: "press-report",
      language: "en-us",
      text: "They spoke of wages.",
    },
    { id: "b", source: "Bote", party: "South", type: "transcript", language: "de", text: "Sie sprachen." },
  ],
};

/** The errors that the minimal bundle brings when one place in it is changed. */
function errorsWhen(change: (bundle: typeof minimal & Record<string, unknown>) => void): readonly string[] {
  const bundle = structuredClone(minimal);
  change(bundle);
  const read = readBundle(bundle, "call.json");
  return read.ok ? [] : read.errors;
}
const set = (holder: object, key: string, value: unknown) => Reflect.set(holder, key, value);

describe("readBundle()", () => {
  it("fills in what may be left out and writes language tags canonically", () => {
    const read = readBundle(JSON.stringify(minimal), "call.json");
    expect(read).toMatchObject({
      ok: true,
      notices: [],
      bundle: {
        event: { participants: [{ name: "Ana", aliases: [] }], noStatement: [] },
        statements: [
          {
            language: "en-US",
            title: "",
            publishedAt: null,
            publishedBasis: null,
            url: null,
            translationOf: null,
          },
          { id: "b" },
        ],
        codebook: null,
        decisions: [],
        sample: false,
      },
    });
  });

  it("keeps every character of a text, so that spans made elsewhere still hold", () => {
    const text = "\r\n «Да»\u00a0— e\u0301 \u200b𝒳 \r\n";
    const read = readBundle({ ...minimal, statements: [{ ...minimal.statements[0], text }] }, "f");
    expect(read.ok && read.bundle.statements[0]?.text).toBe(text);
  });

  it("ignores unknown fields with a notice", () => {
    const read = readBundle(
      { ...minimal, pairs: [], event: { ...minimal.event, mood: "fine" } },
      "call.json",
    );
    expect(read.ok && read.notices).toEqual([
      "call.json: event.mood is not a field of a bundle and was ignored.",
      "call.json: pairs is not a field of a bundle and was ignored.",
    ]);
  });

  it("tells of a party that is said to be silent and is not", () => {
    const read = readBundle(
      { ...minimal, event: { ...minimal.event, noStatement: [{ party: "North" }] } },
      "f",
    );
    expect(read.ok && read.notices).toEqual([
      'f: event.noStatement names "North", which has a statement in this bundle.',
    ]);
  });

  it.each<[string, (bundle: typeof minimal & Record<string, unknown>) => void, string]>([
    [
      "a missing title",
      (b) => set(b.event, "title", undefined),
      "event.title: found nothing, expected text.",
    ],
    ["a missing event", (b) => set(b, "event", undefined), "event: found nothing, expected an object."],
    [
      "a date that does not exist",
      (b) => set(b.event, "date", "2025-02-30"),
      'event.date: found "2025-02-30", expected a date that exists, as YYYY-MM-DD.',
    ],
    [
      "a wrong kind",
      (b) => set(b.event, "kind", "chat"),
      'event.kind: found "chat", expected call | meeting | summit | other.',
    ],
    [
      "a time without zone",
      (b) => set(b.statements[1] ?? {}, "publishedAt", "2025-06-05T10:00"),
      'statements[1].publishedAt: found "2025-06-05T10:00", expected a date that exists (YYYY-MM-DD), a date-time with its zone (2025-06-05T14:46:02Z), or null.',
    ],
    [
      "a number for a time",
      (b) => set(b.statements[1] ?? {}, "publishedAt", 7),
      "statements[1].publishedAt: found 7, expected a date that exists (YYYY-MM-DD), a date-time with its zone (2025-06-05T14:46:02Z), or null.",
    ],
    [
      "an empty text",
      (b) => set(b.statements[0] ?? {}, "text", " \n"),
      'statements[0].text: found " \\n", expected text that is not empty.',
    ],
    [
      "a language that is none",
      (b) => set(b.statements[0] ?? {}, "language", "english!"),
      'statements[0].language: found "english!", expected a BCP 47 language tag such as en-US, zh-CN or ru.',
    ],
    [
      "an address that runs a script",
      (b) => set(b.statements[0] ?? {}, "url", "javascript:alert(1)"),
      'statements[0].url: found "javascript:alert(1)", expected an address that begins with http:// or https://, or null.',
    ],
    [
      "one id twice",
      (b) => set(b.statements[1] ?? {}, "id", "a"),
      'statements[1].id: found "a", expected an id of its own; statements[0] has this one.',
    ],
    [
      "a translation of nothing",
      (b) => set(b.statements[1] ?? {}, "translationOf", "c"),
      'statements[1].translationOf: found "c", expected another statement\'s id (a), or null.',
    ],
    [
      "a translation of itself",
      (b) => set(b.statements[1] ?? {}, "translationOf", "b"),
      'statements[1].translationOf: found "b", expected another statement\'s id (a), or null.',
    ],
    [
      "a sample without a label",
      (b) => set(b, "sample", true),
      "label: found nothing, expected a label that tells the reader what the sample is.",
    ],
    [
      "half a character",
      (b) => set(b.statements[0] ?? {}, "text", "\ud83d"),
      'statements[0].text: found "\\ud83d", expected text without NUL and without halves of surrogate pairs.',
    ],
  ])("refuses %s", (_, change, error) => expect(errorsWhen(change)).toEqual([`call.json: ${error}`]));

  it("refuses a codebook of its own that is none, with the place inside it", () => {
    const [topic] = codebook.topics;
    const wrong = { ...codebook, topics: [{ ...topic, terms: { en: ["(wage"] } }] };
    const read = readBundle({ ...minimal, codebook: wrong }, "f");
    expect(read.ok ? [] : read.errors).toEqual([
      'f: codebook.topics[0].terms.en[0]: found "(wage". The term "(wage" has a bracket without its partner; write choices as "trade (deal|talks)".',
    ]);
  });

  const by = { by: "Ana", at: "2025-06-06T09:00:00Z" };
  it.each([
    [
      "an unknown topic",
      { kind: "coverage", statement: "a", topic: "rent", state: "states", ...by },
      'decisions[0].topic: found "rent", expected a topic\'s id (wages).',
    ],
    [
      "an unknown statement",
      { kind: "coverage", statement: "z", topic: "wages", state: "states", ...by },
      'decisions[0].statement: found "z", expected a statement\'s id (a | b).',
    ],
    [
      "a span past the end",
      { kind: "voice", statement: "a", span: [0, 900], voice: "North", ...by },
      'decisions[0].span: found a list of 2, expected a span inside the text of "a", which ends at 20.',
    ],
    [
      "an unknown kind",
      { kind: "mood", ...by },
      'decisions[0].kind: found "mood", expected coverage | topic | voice | act | link.',
    ],
  ])("refuses a decision with %s", (_, decision, error) => {
    const read = readBundle({ ...minimal, codebook, decisions: [decision] }, "f");
    expect(read).toEqual({ ok: false, errors: [`f: ${error}`] });
  });

  it.each([
    ["[]", "the file: found a list of 0, expected an object."],
    ["", "The file is empty; expected an event bundle as JSON."],
  ])("refuses %j", (text, error) =>
    expect(readBundle(text, "f")).toEqual({ ok: false, errors: [`f: ${error}`] }),
  );

  it("says where JSON breaks off", () => {
    const read = readBundle('{"event": ', "f");
    expect(read.ok ? "" : read.errors[0]).toMatch(/^f: Not JSON: .+; expected an event bundle as JSON\.$/);
  });
});

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((s) => `x${s.replaceAll("\0", "")}`);
const statements = fc.uniqueArray(
  fc.record({
    id: line,
    source: line,
    party: line,
    type: fc.constantFrom(...STATEMENT_TYPES),
    language: fc.constantFrom("en-US", "zh-Hant-TW", "ru", "ar"),
    title: line,
    publishedAt: fc.constantFrom(null, "2025-06-05", "2025-06-05T20:31:00+08:00"),
    publishedBasis: fc.constantFrom(null, "the post’s own stamp"),
    url: fc.constantFrom(null, "https://example.org/a?b=c"),
    translationOf: fc.constant(null),
    text: line,
  }),
  { selector: (statement) => statement.id, maxLength: 4 },
);
const bundles = fc.record({
  event: fc.record({
    title: line,
    date: fc.constant("2025-06-05"),
    kind: fc.constantFrom(...EVENT_KINDS),
    participants: fc.array(
      fc.record({ name: line, party: line, aliases: fc.array(line, { maxLength: 2 }) }),
      { maxLength: 3 },
    ),
    noStatement: fc.array(fc.record({ party: line, note: line }), { maxLength: 1 }),
  }),
  statements,
  codebook: fc.constantFrom(null, codebook),
  decisions: fc.constant([]),
  sample: fc.boolean(),
  label: line,
});

describe("writeBundle()", () => {
  it("gives text that reads as the same bundle and compares to the same Comparison", () => {
    fc.assert(
      fc.property(bundles, (bundle) => {
        const read = readBundle(writeBundle(bundle), "f");
        expect(read).toMatchObject({ ok: true, bundle });
        if (!read.ok) return;
        const book = bundle.codebook ?? codebook;
        expect(compare(toLoaded(read.bundle), book)).toEqual(compare(toLoaded(bundle), book));
        expect(writeBundle(read.bundle)).toBe(writeBundle(bundle));
      }),
    );
  });
});

it("toLoaded() hashes the text in UTF-8", () => {
  const read = readBundle({ ...minimal, statements: [{ ...minimal.statements[0], text: "abc" }] }, "f");
  expect(read.ok && toLoaded(read.bundle).statements[0]?.sha256).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
