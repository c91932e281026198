import { readFileSync } from "node:fs";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { compare } from "#lib/engine/compare.ts";
import { QuoteError } from "#lib/report/quotes.ts";
import { type ReportFile, reportFiles } from "#lib/report/report-files.ts";
import { readBundle } from "#lib/schema/bundle.ts";
import { toLoaded } from "#lib/schema/digest.ts";
import type { Options } from "./options.ts";

const STANDARD_INPUT = 0;

export type Compared =
  | { readonly ok: true; readonly files: readonly ReportFile[]; readonly notices: readonly string[] }
  | { readonly ok: false; readonly errors: readonly string[] };

/** The report files of one bundle, or what is wrong with it. Writes nothing. */
export function compareFile(file: string, { format, bom }: Pick<Options, "format" | "bom">): Compared {
  const name = file === "-" ? "standard input" : file;
  const text = readText(file);
  if (!text.ok) return { ok: false, errors: [`${name}: ${text.error}`] };
  const reading = readBundle(text.text, name);
  if (!reading.ok) return reading;
  const { bundle, notices } = reading;
  const loaded = toLoaded(bundle);
  const codebook = bundle.codebook ?? DEFAULT_CODEBOOK;
  const source = {
    comparison: compare(loaded, codebook),
    statements: loaded.statements,
    codebook,
    sampleNotice: bundle.sample ? bundle.label : null,
    madeAt: null,
  };
  try {
    return { ok: true, files: reportFiles(source, format, { bom }), notices };
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    return { ok: false, errors: [`${name}: ${error.message}`] };
  }
}

function readText(
  file: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string } {
  try {
    const bytes = readFileSync(file === "-" ? STANDARD_INPUT : file);
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { ok: false, error: reasonOf(error.code, error.message) };
  }
}

function reasonOf(code: unknown, message: string): string {
  switch (code) {
    case "ENOENT":
      return "There is no such file.";
    case "EISDIR":
      return "This is a folder; name the bundles in it.";
    case "EACCES":
      return "This file may not be read.";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "The file is not UTF-8; save it as UTF-8.";
    default:
      return `Could not be read: ${message}.`;
  }
}
