import { type Bundle, bundleSchema } from "./bundle-schema.ts";

/**
 * The bundle as JSON text that imports again to the same Comparison. Fields stand in the schema's order whatever order
 * the value had, so that two exports of one event differ only where the event does.
 */
export function writeBundle({ codebook, decisions, sample, label, ...rest }: Bundle): string {
  const bundle = bundleSchema.parse({ ...rest, codebook, decisions, sample, label });
  const json = {
    ...(bundle.sample
      ? { sample: true, label: bundle.label }
      : bundle.label === ""
        ? {}
        : { label: bundle.label }),
    event: bundle.event,
    statements: bundle.statements,
    ...(bundle.codebook === null ? {} : { codebook: bundle.codebook }),
    ...(bundle.decisions.length === 0 ? {} : { decisions: bundle.decisions }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
