import { pathText } from "./describe.ts";

/** The paths of fields that the input has and the parsed value has not, in the order of the file. */
export function ignoredFields(
  input: unknown,
  parsed: unknown,
  path: readonly PropertyKey[] = [],
): readonly string[] {
  if (!isHolder(input) || !isHolder(parsed)) return [];
  return Object.keys(input).flatMap((key) => {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    if (!Object.hasOwn(parsed, key)) return [pathText(here)];
    return ignoredFields(Reflect.get(input, key), Reflect.get(parsed, key), here);
  });
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
