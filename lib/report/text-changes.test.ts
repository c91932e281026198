import { expect, it } from "vitest";
import { type TextChange, textChanges } from "./text-changes.ts";

/** Changes in one line each: `- old [words] + new [words]`. */
const told = (changes: readonly TextChange[]) =>
  changes.map(({ before, after }) => [side("-", before), side("+", after)].filter(Boolean).join(" "));
function side(sign: string, line: TextChange["before"]): string {
  if (line === null) return "";
  let at = 0;
  const marked = line.words.map(([from, to]) => {
    const piece = `${line.text.slice(at, from)}[${line.text.slice(from, to)}]`;
    at = to;
    return piece;
  });
  return `${sign} ${marked.join("")}${line.text.slice(at)}`;
}

it.each([
  [
    "a word",
    "We met.\n\nWe spoke of heering.",
    "We met.\n\nWe spoke of herring.",
    ["- We spoke of [heering]. + We spoke of [herring]."],
  ],
  ["a line that goes", "We met.\nPage 1\nWe spoke.", "We met.\nWe spoke.", ["- [Page 1]"]],
  ["a line that comes", "We met.", "We met.\n\nWe spoke.", ["+ [We spoke.]"]],
  [
    "Chinese words",
    "双方就经贸交换意见。",
    "双方就贸易交换意见。",
    ["- 双方就[经贸]交换意见。 + 双方就[贸易]交换意见。"],
  ],
  ["nothing but empty lines", "We met.\nWe spoke.", "We met.\n\nWe spoke.", []],
])("textChanges() tells %s", (_, before, after, changes) =>
  expect(told(textChanges(before, after, "en"))).toEqual(changes),
);
