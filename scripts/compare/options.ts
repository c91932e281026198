import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { REPORT_FORMATS, type ReportFormat } from "#lib/report/report-files.ts";

export type Options = {
  readonly format: ReportFormat;
  /** Folder to write into; null for standard output. */
  readonly out: string | null;
  readonly bom: boolean;
  /** Paths of bundles; `-` is standard input. */
  readonly files: readonly string[];
};

export type Usage =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly error: string };

export const HELP = `Compares the statements of event bundles.

Usage: npm run --silent compare -- [--format json|md|html|csv] [--out DIR] FILE...

  FILE            an event bundle (JSON); - reads one from standard input
  --format        json: the Comparison (default); md, html: the report; csv: the matrix, one row a cell
  --out DIR       write into DIR, a file per bundle of the same base name (csv: also .wide, .passages, .links, .facts)
                  instead of standard output
  --bom           begin CSV files with a byte order mark, for Excel
  --help          print this

Exit code 0: all done; 1: a bundle could not be compared (the others were); 2: wrong usage.
`;

/** What the arguments ask for. */
export function readOptions(args: readonly string[]): Usage {
  const parsed = parse(args);
  if (!parsed.ok) return { kind: "wrong", error: parsed.error };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const format = REPORT_FORMATS.find((known) => known === values.format);
  if (!format) return wrong(`--format "${values.format}" is not known; use ${REPORT_FORMATS.join(", ")}.`);
  if (values.out === "") return wrong("--out needs the name of a folder.");
  if (positionals.length === 0)
    return wrong("No file given; name at least one event bundle, or - for standard input.");
  const options: Options = { format, out: values.out ?? null, bom: values.bom, files: positionals };
  const error = clash(options);
  return error === null ? { kind: "run", options } : wrong(error);
}

/** The base name of a bundle's report: its file name without extension. */
export function baseName(file: string): string {
  return file === "-" ? "stdin" : basename(file, extname(file));
}

type Parsed =
  | {
      readonly ok: true;
      readonly values: {
        readonly format: string;
        readonly out?: string;
        readonly bom: boolean;
        readonly help: boolean;
      };
      readonly positionals: readonly string[];
    }
  | { readonly ok: false; readonly error: string };

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "json" },
        out: { type: "string" },
        bom: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ok: true, values, positionals };
  } catch (error) {
    const isUsage =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isUsage) throw error;
    // Node's advice on positional arguments that look like options is not for our users.
    return { ok: false, error: `${error.message.split(". ")[0]}.` };
  }
}

function clash({ format, out, files }: Options): string | null {
  if (files.filter((file) => file === "-").length > 1) return "Standard input (-) can be read only once.";
  if (out === null) {
    return format === "html" && files.length > 1
      ? "Several HTML reports do not fit into one output; name a folder with --out."
      : null;
  }
  const names = files.map(baseName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? null
    : `Two bundles would be written as "${twice}"; give them different names.`;
}

const wrong = (error: string): Usage => ({ kind: "wrong", error });
