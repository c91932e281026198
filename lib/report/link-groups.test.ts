import { expect, it } from "vitest";
import type { Link } from "#lib/engine/types.ts";
import { linkGroups } from "./link-groups.ts";

const link = (a: number, b: number): Link => ({
  a: { statement: "x", passage: a },
  b: { statement: "y", passage: b },
  relation: "conflict",
  score: 1,
  evidence: { a: [], b: [] },
  reason: "",
});

it("takes links that share a passage as one matter, also by way of a third", () => {
  const groups = linkGroups([link(0, 0), link(5, 5), link(1, 1), link(0, 1)], () => true);
  expect(groups).toEqual([[0, 2, 3], [1]]);
});

it("leaves out the links that are not wanted", () => {
  expect(linkGroups([link(0, 0)], () => false)).toEqual([]);
});
