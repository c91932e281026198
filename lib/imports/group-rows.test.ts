import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { findEventFor } from "./find-event.ts";
import { groupRows, MOST_IN_GROUP } from "./group-rows.ts";

const NOTHING = { title: null, date: null, kind: null, participants: null, bundle: null };

/** A row told in one line: `2025-06-05 | title`, with what its event's columns say. */
function row(line: string, number: number, event: Partial<Draft["event"]> = {}) {
  const [day = "", title = ""] = line.split(" | ");
  const draft: Draft = {
    source: "Herald",
    party: "Eastport",
    type: "press-report",
    language: "en",
    title,
    publishedAt: day || null,
    publishedBasis: null,
    url: null,
    id: null,
    translationOf: null,
    event: { ...NOTHING, ...event },
  };
  return { number, draft, head: "" };
}

const groups = (...lines: readonly string[]) =>
  groupRows(lines.map((line, at) => row(line, at))).map(({ rows }) => rows);

describe("groupRows()", () => {
  it("puts rows together that name the same two countries within a day, in any language", () => {
    expect(
      groups(
        "2025-06-05 | Trump speaks with Xi by phone",
        "2025-06-06 | 习近平同美国总统特朗普通电话",
        "2025-06-05 | Си Цзиньпин и Трамп поговорили по телефону",
        "2025-06-05 | Xi receives Putin in Beijing",
      ),
    ).toEqual([[0, 1, 2], [3]]);
  });

  it("keeps the same countries apart when days lie between", () => {
    expect(
      groups(
        "2025-06-05 | US and China talk",
        "2025-06-06 | China and the US talk",
        "2025-06-07 | US and China talk",
      ),
    ).toEqual([[0, 1], [2]]);
  });

  it("leaves a row alone whose title names nobody, unless another has the same title", () => {
    expect(groups("2025-06-05 | Fish fair", "2025-06-05 | The pier", "2025-06-05 | fish FAIR")).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it("follows the event that the rows name themselves", () => {
    const named = { title: "Harbour call", kind: "call" as const };
    const [group, ...others] = groupRows([row("2025-06-05 | a", 0, named), row("2025-06-20 | b", 1, named)]);
    expect(group).toMatchObject({ title: "Harbour call", kind: "call", date: "2025-06-05", rows: [0, 1] });
    expect(others).toEqual([]);
  });

  it("leaves out a row that has no day at all", () => {
    expect(groups(" | Fish fair")).toEqual([]);
  });

  it("has every row with a day in exactly one group, none too large, whatever the order", () => {
    const line = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      title: fc.constantFrom("US and China", "Fair", "Xi and Putin", ""),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const rows = lines.map(({ day, title }, at) =>
          row(`2025-06-${String(day).padStart(2, "0")} | ${title}`, at),
        );
        const found = groupRows(rows);
        expect(found.flatMap((group) => group.rows).sort((a, b) => a - b)).toEqual(
          rows.map(({ number }) => number),
        );
        for (const group of found) expect(group.rows.length).toBeLessThanOrEqual(MOST_IN_GROUP);
        const turned = groupRows(rows.toReversed());
        expect(turned.map((group) => group.rows)).toEqual(found.map((group) => group.rows));
      }),
      { numRuns: 50 },
    );
  });
});

describe("findEventFor()", () => {
  const [group] = groupRows([row("2025-06-05 | Trump speaks with Xi by phone", 0)]);
  const event = { id: "e", title: "A call", date: "2025-06-06", parties: ["United States", "China"] };

  it.each([
    ["of the same parties, a day later", event, "e"],
    ["of the same title", { ...event, title: "TRUMP speaks with Xi, by phone", parties: [] }, "e"],
    ["of other parties", { ...event, parties: ["China", "Russia"] }, undefined],
    ["of another week", { ...event, date: "2025-06-12" }, undefined],
  ])("an event %s", (_what, stored, id) => {
    expect(group && findEventFor(group, [stored])?.id).toBe(id);
  });
});
