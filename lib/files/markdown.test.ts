import { expect, it } from "vitest";
import { readMarkdown } from "./markdown.ts";

it.each([
  ["# Readout\n\nText.", "\nReadout\n\n\nText."],
  ["**Trump** said *no* and `maybe`", "Trump said no and maybe"],
  ["See [the post](https://example.org/a_b) now", "See the post now"],
  ["![a picture](x.png)after", "after"],
  ["> quoted\n> on", "quoted\non"],
  ["- one\n* two\n1. three", "one\ntwo\n1. three"],
  ["snake_case and 2*3*4 stay", "snake_case and 2*3*4 stay"],
  ["a <script>alert(1)</script> b<!-- hidden -->", "a alert(1) b"],
  ["```\n# no heading\n```", "# no heading"],
  ["习近平**强调**，台湾", "习近平强调，台湾"],
  ["| a | b |\n| --- | --- |\n| 1 | 2 |", "a b\n1 2"],
  ["\\*as it is\\*", "*as it is*"],
])("readMarkdown(%j)", (markdown, text) => expect(readMarkdown(markdown).text).toBe(text));

it("readMarkdown() takes title and date from the front matter, else the title from the first heading", () => {
  expect(readMarkdown('---\ntitle: "A call"\ndate: 2025-06-05\n---\nText')).toEqual({
    text: "Text",
    title: "A call",
    date: "2025-06-05",
  });
  expect(readMarkdown("## The *call*\nText").title).toBe("The call");
});

it("readMarkdown() takes no square of time over signs that never close", () => {
  const before = process.cpuUsage();
  for (const sign of ["**a ", "<!-- ", "[a ", "_b ", " ", "|", "> ", "`a", "<a "])
    readMarkdown(sign.repeat(50_000));
  // In microseconds of our own time, whatever else the machine does: the square would take minutes.
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
});
