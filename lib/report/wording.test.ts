import { expect, it } from "vitest";
import { counted, figure, languageName, lengthOf, longDate, percent } from "./wording.ts";

it.each([
  [percent(0.084), "8\u00a0%"],
  [percent(0.004), "<1\u00a0%"],
  [percent(0), "0\u00a0%"],
  [longDate("2025-06-05"), "5 June 2025"],
  [longDate("spring"), "spring"],
  [figure(1411), "1\u202f411"],
  [figure(999), "999"],
  [counted(1, "topic"), "1 topic"],
  [languageName("zh-CN"), "Chinese (zh-CN)"],
  [lengthOf({ language: "zh-CN", words: 1411 }), "1\u202f411 characters"],
  [lengthOf({ language: "ru", words: 1 }), "1 word"],
])("%s", (text, expected) => expect(text).toBe(expected));
