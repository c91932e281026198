import { expect, it } from "vitest";
import { columnNames } from "./columnNames.ts";

const named = (...all: [string, string][]) =>
  columnNames(all.map(([source, language]) => ({ source, language, title: "" })));

it("columnNames() adds the language and then a number only where the source is not enough", () => {
  expect(named(["BBC", "en-GB"], ["Xinhua", "en"], ["Xinhua", "zh-CN"])).toEqual([
    "BBC",
    "Xinhua (en)",
    "Xinhua (zh)",
  ]);
  expect(named(["TASS", "ru"], ["TASS", "ru"])).toEqual(["TASS (ru) 1", "TASS (ru) 2"]);
});
