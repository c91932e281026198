import { describe, expect, it } from "vitest";
import { linkPath } from "./linkShape.ts";

const left = { x: 0, y: 10 };
const right = { x: 40, y: 20 };

describe("linkPath()", () => {
  it("joins the two ends by a plain line", () => {
    expect(linkPath("same", left, right)).toBe("M0 10L40 20");
  });

  it("tapers towards the weaker end, whichever side that is", () => {
    expect(linkPath("weaker", left, right)).toContain("L40 20L");
    expect(linkPath("stronger", left, right)).toContain("L0 10L");
  });

  it("draws a conflict as a zigzag that begins and ends at the passages", () => {
    const path = linkPath("conflict", left, right);
    expect(path.startsWith("M0 10L")).toBe(true);
    expect(path.endsWith("L40 20")).toBe(true);
    expect(path.split("L").length).toBeGreaterThan(5);
  });
});
