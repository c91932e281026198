import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { analyse } from "#lib/engine/analyse.ts";
import { statementOf } from "#lib/engine/example.ts";
import type { EventRecord } from "#lib/engine/types.ts";
import { revise, sameWords } from "./revise.ts";

const EVENT: EventRecord = {
  title: "Call",
  date: "2025-06-05",
  kind: "call",
  participants: [{ name: "Xi Jinping", party: "China", aliases: [] }],
  noStatement: [],
};

const version = (text: string, language = "en") => {
  const statement = statementOf({ id: "mfa", source: "MFA", text, language });
  return { text, analysed: analyse(statement, EVENT, DEFAULT_CODEBOOK) };
};

/** `kept 0>0, removed 1, changed 2>1 -a few +many` */
const changes = (before: string, after: string, language = "en") => {
  const [old, now] = [version(before, language), version(after, language)];
  return revise(old, now)
    .map((change) => {
      if (change.kind === "removed") return `removed ${change.before}`;
      if (change.kind === "added") return `added ${change.after}`;
      const words =
        change.kind === "changed"
          ? [
              ...change.words.a.map(([start, end]) => ` -${before.slice(start, end)}`),
              ...change.words.b.map(([start, end]) => ` +${after.slice(start, end)}`),
            ].join("")
          : "";
      return `${change.kind} ${change.before}>${change.after}${words}`;
    })
    .join(", ");
};

const [FISH, BOATS, LAMPS] = [
  "The sides spoke of fish.",
  "They agreed to build boats together.",
  "Nobody mentioned lamps.",
];

describe("revise()", () => {
  it.each([
    ["nothing", `${FISH} ${BOATS}`, `${FISH}\n\n${BOATS}`, "kept 0>0, kept 1>1"],
    ["a passage taken out", `${FISH} ${BOATS} ${LAMPS}`, `${FISH} ${LAMPS}`, "kept 0>0, removed 1, kept 2>1"],
    ["a passage put in", `${FISH} ${LAMPS}`, `${FISH} ${BOATS} ${LAMPS}`, "kept 0>0, added 1, kept 1>2"],
    [
      "a word changed",
      `${FISH} They agreed to build boats together.`,
      `${FISH} They hoped to build boats together.`,
      "kept 0>0, changed 1>1 -agreed +hoped",
    ],
    [
      "a passage moved",
      `${FISH} ${BOATS} ${LAMPS}`,
      `${LAMPS} ${FISH} ${BOATS}`,
      "moved 2>0, kept 0>1, kept 1>2",
    ],
    ["everything", FISH, "A new text stands here now.", "added 0, removed 0"],
  ])("tells that %s changed", (_what, before, after, expected) => {
    expect(changes(before, after)).toBe(expected);
  });

  it("finds the word in Chinese", () => {
    expect(changes("双方同意加强合作。", "双方希望加强合作。", "zh")).toBe("changed 0>0 -同意 +希望");
  });

  it("accounts for every passage of both versions once", () => {
    const text = fc
      .array(fc.constantFrom(FISH, BOATS, LAMPS, "The sides spoke of fishing boats."), { maxLength: 6 })
      .map((sentences) => sentences.join(" ") || "Empty.");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [version(before), version(after)];
        const found = revise(old, now);
        const places = (side: "before" | "after") =>
          found.flatMap((change) => change[side] ?? []).sort((a, b) => a - b);
        expect(places("before")).toEqual([...old.analysed.passages.keys()]);
        expect(places("after")).toEqual([...now.analysed.passages.keys()]);
      }),
    );
  });
});

describe("sameWords()", () => {
  it.each([
    ["white space", "We spoke\nof fish.", "We  spoke of fish. ", true],
    ["a word", "We spoke of fish.", "We spoke of cod.", false],
    ["a capital", "trade", "TRADE", false],
  ])("%s changed", (_what, a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });
});
