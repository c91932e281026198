import { describe, expect, it } from "vitest";
import { fitLogistic, likelihood } from "./logistic.ts";

describe("fitLogistic()", () => {
  it("finds back the odds of two groups", () => {
    const group = (feature: number, yes: number, no: number) => [
      ...Array.from({ length: yes }, () => ({ features: [1, feature], label: 1 })),
      ...Array.from({ length: no }, () => ({ features: [1, feature], label: 0 })),
    ];
    const weights = fitLogistic([...group(0, 20, 80), ...group(1, 75, 25)], 0.0001);
    expect(likelihood([1, 0], weights)).toBeCloseTo(0.2, 2);
    expect(likelihood([1, 1], weights)).toBeCloseTo(0.75, 2);
  });

  it("keeps a weight nearer to nothing the higher the penalty", () => {
    const cases = [0, 0, 1, 1].map((value) => ({ features: [1, value], label: value }));
    const [weak, strong] = [1, 10].map((penalty) => fitLogistic(cases, penalty)[1] ?? 0);
    expect(weak).toBeGreaterThan(strong ?? 0);
    expect(strong).toBeGreaterThan(0);
  });
});
