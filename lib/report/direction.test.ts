import { expect, it } from "vitest";
import { directionOf } from "./direction.ts";

it.each([
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["pa-PK", "rtl"],
  ["pa", "ltr"],
  ["ar-Latn", "ltr"],
  ["zh-CN", "ltr"],
] as const)("%s is written %s", (language, direction) => expect(directionOf(language)).toBe(direction));
