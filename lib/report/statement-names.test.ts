import { expect, it } from "vitest";
import { statementNames } from "./statement-names.ts";

it("names each statement as shortly as keeps them apart", () => {
  const names = statementNames([
    { id: "a", source: "Post", language: "en-US" },
    { id: "b", source: "Gazette", language: "en" },
    { id: "c", source: "Gazette", language: "zh-CN" },
    { id: "d", source: "Gazette", language: "zh-TW" },
  ]);
  expect([...names.values()]).toEqual(["Post", "Gazette (en)", "Gazette (zh) 1", "Gazette (zh) 2"]);
});
