import { type Bundle, bundleSchema } from "./bundle-schema.ts";
import { checkBundle, type Problem, remarks } from "./check-bundle.ts";
import { expectedText, foundText, pathText, valueAt } from "./describe.ts";
import { ignoredFields } from "./ignored-fields.ts";

export type { Bundle } from "./bundle-schema.ts";

/** What reading a bundle gives: the bundle with notices for the reader, or every error at once. */
export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle; readonly notices: readonly string[] }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Most errors told at once: a file of another kind would bring thousands. */
const MOST_ERRORS = 20;

/**
 * The event bundle in a JSON text or in JSON already parsed, or errors that each name the file, the path, what was
 * found and what was expected. Unknown fields are ignored with a notice.
 */
export function readBundle(input: unknown, fileName: string): BundleReading {
  const parsed = typeof input === "string" ? parseJson(input) : { ok: true as const, json: input };
  if (!parsed.ok) return { ok: false, errors: [`${fileName}: ${parsed.error}`] };
  const { json } = parsed;
  const fail = (problems: readonly Problem[]): BundleReading => ({
    ok: false,
    errors: tell(problems, json, fileName),
  });
  const shape = bundleSchema.safeParse(json);
  if (!shape.success)
    return fail(shape.error.issues.map((issue) => ({ path: issue.path, expected: expectedText(issue) })));
  const problems = checkBundle(shape.data);
  if (problems.length > 0) return fail(problems);
  const ignored = ignoredFields(json, shape.data).map(
    (path) => `${path} is not a field of a bundle and was ignored.`,
  );
  return {
    ok: true,
    bundle: shape.data,
    notices: [...ignored, ...remarks(shape.data)].map((notice) => `${fileName}: ${notice}`),
  };
}

function tell(problems: readonly Problem[], json: unknown, fileName: string): readonly string[] {
  const lines = problems.map(({ path, expected }) => {
    const found = `found ${foundText(valueAt(json, path))}`;
    // The codebook's reader writes whole sentences; ours are what comes after "expected".
    const told = /^\p{Lu}/u.test(expected) ? `${found}. ${expected}` : `${found}, expected ${expected}.`;
    return `${fileName}: ${pathText(path)}: ${told}`;
  });
  const rest = lines.length - MOST_ERRORS;
  return rest > 0
    ? [...lines.slice(0, MOST_ERRORS), `${fileName}: ${rest} more errors of this kind.`]
    : lines;
}

function parseJson(
  text: string,
): { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly error: string } {
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") return { ok: false, error: "The file is empty; expected an event bundle as JSON." };
  try {
    return { ok: true, json: JSON.parse(body) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, error: `Not JSON: ${error.message}; expected an event bundle as JSON.` };
  }
}
