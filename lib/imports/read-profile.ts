import { expectedText, foundText, pathText, valueAt } from "#lib/schema/describe.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";

export type ProfileReading =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly error: string };

/** The mapping in a profile's JSON text, or what is wrong with it and where. */
export function readProfile(json: string, name: string): ProfileReading {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, error: `${name}: Not JSON: ${error.message}.` };
  }
  const reading = mappingSchema.safeParse(value);
  if (reading.success) return { ok: true, mapping: reading.data };
  const told = reading.error.issues.map(
    (issue) =>
      `${pathText(issue.path)}: found ${foundText(valueAt(value, issue.path))}, expected ${expectedText(issue)}.`,
  );
  return { ok: false, error: `${name}: ${told.join(" ")}` };
}
