import { describe, expect, it } from "vitest";
import { segment } from "#lib/engine/segment.ts";
import { type AccountPlan, writeAccount, writeWords } from "./accounts.ts";
import { boundaryF1 } from "./boundary-f1.ts";
import { agreement } from "./measure-matching.ts";
import { readOptions } from "./options.ts";
import { limitRow, peerRow, targetRow } from "./row.ts";
import { tableLines } from "./table.ts";
import { median } from "./timing.ts";

const plan: AccountPlan = { seed: 7, passages: 30, language: "en", side: "ours" };
const work = { task: "linking", by: "ours", size: "2 × 2 passages" };

describe("writeAccount()", () => {
  it("writes the same text for the same plan, another for another seed or side", () => {
    expect(writeAccount(plan)).toBe(writeAccount(plan));
    expect(writeAccount({ ...plan, seed: 8 })).not.toBe(writeAccount(plan));
    expect(writeAccount({ ...plan, side: "theirs" })).not.toBe(writeAccount(plan));
  });

  it.each(["en", "zh"] as const)("writes as many sentences as asked for (%s)", (language) => {
    expect(segment(writeAccount({ ...plan, language }), language)).toHaveLength(plan.passages);
  });

  it("has both sides speak of the same sums of money", () => {
    const sums = (side: AccountPlan["side"]) =>
      new Set(writeAccount({ ...plan, passages: 200, side }).match(/\d{3,} million/gu));
    expect([...sums("ours")].filter((sum) => sums("theirs").has(sum)).length).toBeGreaterThan(10);
  });
});

describe("writeWords()", () => {
  it("ends with a sentence, at the number of words or a few later", () => {
    const text = writeWords({ seed: 7, side: "theirs" }, 400);
    expect(text).toMatch(/\.$/u);
    expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(400);
    expect(text.split(/\s+/u).length).toBeLessThan(440);
  });
});

describe("boundaryF1()", () => {
  it("counts boundaries inside the text, whatever the white space", () => {
    expect(boundaryF1([{ expected: ["One.", "Two."], found: ["One. ", " Two."] }])).toBe(1);
    expect(boundaryF1([{ expected: ["One.", "Two."], found: ["One. Two."] }])).toBe(0);
    expect(boundaryF1([{ expected: ["A.", "B.", "C."], found: ["A.", "B. C."] }])).toBeCloseTo(2 / 3);
  });
});

describe("agreement()", () => {
  const found = (rows: readonly number[]) => {
    const side = { count: 2, rows: Int32Array.from(rows), scores: new Float64Array(rows.length) };
    return { ofA: side, ofB: side };
  };

  it("counts the places in which two lists of nearest differ", () => {
    expect(agreement(found([1, 0]), found([1, 0]))).toBe("all 4 nearest the same");
    expect(agreement(found([1, 0]), found([1, -1]))).toBe("2 of 4 nearest differ");
  });
});

describe("tableLines()", () => {
  it("aligns words left and figures right", () => {
    const rows = [
      ["linking", "9.50"],
      ["reading", "1,200"],
    ];
    expect(tableLines({ heading: ["task", "ms"], rows })).toEqual([
      "task        ms",
      "───────  ─────",
      "linking   9.50",
      "reading  1,200",
    ]);
  });
});

describe("rows", () => {
  it("say by how much a target is missed, and whether the machine was busy", () => {
    const missed = targetRow(work, { wall: 15, processor: 14, runs: 3 }, 10);
    expect(missed.verdict).toBe("missed by 50 %");
    expect(targetRow(work, { wall: 15, processor: 9, runs: 3 }, 10).verdict).toContain("machine is busy");
    expect(targetRow(work, { wall: 9, processor: 9, runs: 3 }, 10)).toMatchObject({
      verdict: "met",
      ratio: "0.90 ×",
    });
    expect(limitRow(work, 13.2, { limit: 12, unit: "×" }).verdict).toBe("missed by 10 %: 13 ×");
  });

  it("say who is ahead, by processor time", () => {
    const ours = { wall: 9, processor: 2, runs: 3 };
    expect(peerRow(work, { wall: 1, processor: 8, runs: 3 }, { ours }).verdict).toBe(
      "ours is 4.00 × as fast",
    );
    expect(peerRow(work, { wall: 1, processor: 1, runs: 3 }, { ours }).verdict).toBe(
      "ours takes 2.00 × as long",
    );
  });
});

describe("median()", () => {
  it("takes the middle value, or the mean of the two in the middle", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("readOptions()", () => {
  it("knows --quick and --seed, and says what to write instead of anything else", () => {
    expect(readOptions(["--quick", "--seed", "7"])).toEqual({ ok: true, options: { quick: true, seed: 7 } });
    expect(readOptions(["--seed", "x"])).toMatchObject({ ok: false, error: expect.stringContaining('"x"') });
    expect(readOptions(["--fast"])).toMatchObject({ ok: false, error: expect.stringContaining("--quick") });
  });
});
