import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare, type Loaded } from "#lib/engine/compare.ts";

const { values, positionals } = parseArgs({
  options: { format: { type: "string", default: "json" }, out: { type: "string" } },
  allowPositionals: true,
});
if (values.out) mkdirSync(values.out, { recursive: true });
for (const file of positionals) {
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Loaded;
  const loaded: Loaded = {
    event: { ...bundle.event, noStatement: bundle.event.noStatement ?? [] },
    statements: bundle.statements.map((statement) => ({
      ...statement,
      sha256: createHash("sha256").update(statement.text, "utf8").digest("hex"),
    })),
  };
  const json = `${JSON.stringify(compare(loaded, DEFAULT_CODEBOOK))}\n`;
  if (values.out) writeFileSync(join(values.out, basename(file)), json);
  else process.stdout.write(json);
}
