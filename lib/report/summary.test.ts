import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison, State } from "#lib/engine/types.ts";
import { comparisonOf, fourStatements, twoAccounts } from "./example.ts";
import { summarize, summaryLine } from "./summary.ts";

const only = (ids: readonly string[]): Comparison =>
  comparisonOf(fourStatements.statements.filter(({ id }) => ids.includes(id)));

describe("summarize()", () => {
  it("counts what both carry, what one has alone, what is denied, and conflicts", () => {
    expect(summaryLine(summarize(twoAccounts))).toBe(
      "2 topics in both, 1 only in Southmark Gazette, 1 denied by Northland Post (but in Southmark Gazette), 1 conflict",
    );
  });

  it("takes an original and its translation as one account", () => {
    expect(summaryLine(summarize(fourStatements))).toBe(
      "1 topic in all three, 1 in some but not all, 1 only in Southmark Gazette, " +
        "1 denied by Northland Post (but in Southmark Gazette), 1 conflict, 1 without any statement: Eastmark",
    );
  });

  it("sets an original against its translation when these are all there is", () => {
    expect(summaryLine(summarize(only(["south", "south-zh"])))).toBe(
      "3 topics in both, 1 only in Southmark Gazette (en)",
    );
  });

  it("says what there is when one statement is loaded", () => {
    expect(summaryLine(summarize(only(["gulf"])))).toBe("1 topic in Gulf Herald");
    expect(summaryLine(summarize(only([])))).toBe("");
  });

  it("names the topics and statements behind each count", () => {
    const denied = summarize(twoAccounts).find(({ kind }) => kind === "denied");
    expect(denied).toMatchObject({
      topics: ["fishing"],
      accounts: ["Northland Post"],
      statements: ["north"],
    });
    const conflict = summarize(twoAccounts).find(({ kind }) => kind === "conflict");
    expect(conflict).toMatchObject({ links: [1], statements: ["north", "south"] });
  });

  it("counts every topic exactly once, whatever the states", () => {
    const cells = fourStatements.coverage.length;
    const state = fc.constantFrom<State>("states", "attributes", "denies", "silent");
    fc.assert(
      fc.property(fc.array(state, { minLength: cells, maxLength: cells }), (states) => {
        const coverage = fourStatements.coverage.map((cell, index) => ({
          ...cell,
          state: states[index] ?? cell.state,
        }));
        const counted = summarize({ ...fourStatements, coverage }).flatMap(({ topics }) => topics);
        const carriedOrDenied = fourStatements.topics.filter(({ id }) =>
          coverage.some((cell) => cell.topic === id && cell.state !== "silent"),
        );
        expect(counted.toSorted()).toEqual(carriedOrDenied.map(({ id }) => id).toSorted());
      }),
    );
  });
});
