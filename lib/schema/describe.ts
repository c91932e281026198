import type { z } from "zod";

/** Longest piece of a wrong value that is quoted, in characters. */
const QUOTED = 60;

/** A path as a reader of JSON writes it: `statements[2].publishedAt`; "the file" for the whole. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at > 0 ? "." : ""}${String(key)}`))
    .join("");
}

/** The value at a path of parsed JSON; undefined where there is none. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** What stands there, in few words: `nothing`, `"2025-02-30"`, `a list of 3`. */
export function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > QUOTED ? `${[...text].slice(0, QUOTED).join("")}…` : text;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

/** How the messages begin that no schema of ours has written. */
const NOT_OURS = "Invalid ";

/** What the schema wanted at an issue's place, in words: the schema's own where it has some. */
export function expectedText(issue: z.core.$ZodIssue): string {
  if (!issue.message.startsWith(NOT_OURS)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "invalid_union":
      return "options" in issue && issue.options ? issue.options.map(String).join(" | ") : "another value";
    default:
      return issue.message;
  }
}
