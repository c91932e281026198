import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import type { Bundle } from "#lib/schema/bundle.ts";
import { findBundle, storeBundle } from "./bundles.ts";
import { closeDatabase, db } from "./client.ts";
import { findCodebook, listCodebooks, storeCodebook } from "./codebooks.ts";
import { addDecision, listDecisions } from "./decisions.ts";
import { findEvent } from "./events.ts";
import { ANNA, CALL, CODEBOOK, GAZETTE, WHEN } from "./example.ts";
import { storeSamplesOnce } from "./samples.ts";
import { emptyTrash, trashEvent, trashStatement } from "./trash.ts";

afterAll(closeDatabase);

const BUNDLE: Bundle = {
  event: { ...CALL, noStatement: [{ party: "Westport", note: "asked twice" }] },
  statements: [
    { ...GAZETTE, id: "fish-en", translationOf: "fish-ru", text: "We spoke of herring." },
    {
      ...GAZETTE,
      id: "fish-ru",
      language: "ru",
      publishedAt: null,
      publishedBasis: null,
      url: null,
      text: "Речь шла о сельди.",
    },
  ],
  codebook: CODEBOOK,
  decisions: [
    {
      kind: "coverage",
      statement: "fish-ru",
      topic: "fish",
      state: "states",
      by: "Anna",
      at: "2025-06-06T08:00:00Z",
      note: "",
    },
    {
      kind: "link",
      a: { statement: "fish-en", span: [0, 8] },
      b: { statement: "fish-ru", span: [0, 4] },
      relation: "same",
      by: "Anna",
      at: "2025-06-06T08:00:00Z",
      note: "the same words",
    },
  ],
  sample: false,
  label: "",
};

async function stored(bundle: Bundle): Promise<string> {
  const answer = await storeBundle(bundle, ANNA);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.id;
}

/** What an event stores beside its codebook's and its bundle's fields is no part of a bundle's event. */
function withoutCodebookId({ codebookId: _, ...event }: typeof CALL & Bundle["event"]): Bundle["event"] {
  return event;
}

const EXPECTED: Bundle = { ...BUNDLE, event: withoutCodebookId({ ...CALL, ...BUNDLE.event }) };

describe("storeBundle()", () => {
  it("stores everything, so that it comes out again as it went in, also the second time", async () => {
    const [first, second] = [await stored(BUNDLE), await stored(BUNDLE)];
    expect(await findBundle(first)).toEqual(EXPECTED);
    expect(await findBundle(second)).toEqual(EXPECTED);
    expect(second).toBe(`${first}-2`);
  });

  it("gives another codebook of the same id an id of its own", async () => {
    await stored(BUNDLE);
    const other = { ...CODEBOOK, title: "Harbours, revised" };
    const id = await stored({ ...BUNDLE, codebook: other });
    expect((await findEvent(id))?.codebookId).toBe("harbours-2");
    expect((await findCodebook("harbours"))?.title).toBe("Harbours");
    const again = await findBundle(id);
    expect(again?.codebook).toEqual({ ...other, id: "harbours-2" });
    expect(again && (await findEvent(await stored(again)))?.codebookId).toBe("harbours-2");
  });

  it("uses the default codebook where the bundle brings none", async () => {
    const decisions = BUNDLE.decisions.slice(1);
    const id = await stored({ ...BUNDLE, codebook: null, decisions });
    expect((await findEvent(id))?.codebookId).toBe(DEFAULT_CODEBOOK.id);
    expect((await findBundle(id))?.codebook).toBeNull();
  });

  it("stores nothing at all where one statement cannot be stored", async () => {
    const before = await db().event.count();
    const [first, second] = BUNDLE.statements;
    if (!first || !second) throw new Error("The bundle has two statements");
    const answer = await storeBundle(
      { ...BUNDLE, statements: [first, { ...second, text: "NUL: \0" }] },
      ANNA,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "invalid" } });
    await expect(
      storeBundle({ ...BUNDLE, statements: [first, { ...second, id: first.id }] }, ANNA),
    ).rejects.toThrow();
    expect(await db().event.count()).toBe(before);
  });

  it("leaves decisions about a statement in the trash at home", async () => {
    const id = await stored(BUNDLE);
    await trashStatement(id, "fish-ru", WHEN);
    expect(await findBundle(id)).toMatchObject({
      statements: [{ id: "fish-en", translationOf: null }],
      decisions: [],
    });
    expect(await listDecisions(id)).toHaveLength(2);
  });
});

describe("addDecision()", () => {
  it("keeps the earlier decision and adds the later one", async () => {
    const id = await stored(BUNDLE);
    const [first] = BUNDLE.decisions;
    if (first?.kind !== "coverage") throw new Error("The bundle's first decision is about coverage");
    expect(await addDecision(id, { ...first, state: "denies", by: "Boris" })).toEqual({ ok: true });
    expect((await listDecisions(id)).map(({ by }) => by)).toEqual(["Anna", "Anna", "Boris"]);
    expect(await addDecision(id, { ...first, statement: "nobody" })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});

describe("storeCodebook()", () => {
  it("writes a changed codebook and leaves an unchanged one alone", async () => {
    const codebook = { ...CODEBOOK, id: "quays" };
    const renamed = { ...codebook, topics: codebook.topics.slice(1) };
    expect(await storeCodebook(codebook, WHEN)).toBe(true);
    expect(await storeCodebook(structuredClone(codebook), WHEN)).toBe(false);
    expect(await storeCodebook(renamed, WHEN)).toBe(true);
    expect(await findCodebook("quays")).toEqual(renamed);
    expect(await listCodebooks()).toContainEqual({ id: "quays", title: "Harbours", topics: 1, events: 0 });
  });
});

describe("storeSamplesOnce()", () => {
  it("loads each sample once: one that was deleted for good does not come back, a new one comes", async () => {
    const sample = { name: "harbours.json", bundle: { ...BUNDLE, sample: true, label: "Made up" } };
    expect(await storeSamplesOnce([sample], ANNA)).toBe(1);
    const { value: id } = await db().marker.findUniqueOrThrow({ where: { name: "sample harbours.json" } });
    expect(await findEvent(id)).toMatchObject({ sample: true, label: "Made up" });
    await trashEvent(id, WHEN);
    await emptyTrash();
    expect(await storeSamplesOnce([sample, { ...sample, name: "new.json" }], ANNA)).toBe(1);
    expect(await findEvent(id)).toMatchObject({ sample: true });
    expect(await db().event.count({ where: { sample: true } })).toBe(1);
  });
});
