import { parseArgs } from "node:util";

export type Options = {
  /** A profile's name; null guesses from the columns' names. */
  readonly profile: string | null;
  readonly who: string;
  /** What happens to rows with the words of a stored statement or an earlier row; null as is proposed. */
  readonly duplicates: "keep" | "skip" | null;
  readonly dryRun: boolean;
  /** Where to write the rows that fail; null writes them nowhere. */
  readonly failures: string | null;
  /** Files and folders. */
  readonly files: readonly string[];
};

export type Usage =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly error: string };

export const HELP = `Brings statements in: event bundles, and tables of statements.

Usage: npm run import -- [--profile NAME] [--dry-run] [--duplicates keep|skip] [--failures FILE] FILE...

  FILE            .json (a bundle, or a list), .jsonl, .csv, .tsv, .xlsx, a .zip of these and of
                  documents (PDF, Word, pages, e-mails ...), or a folder of tables and bundles
  --profile NAME  what the columns mean: the name of a saved or ready profile, or a file with one as JSON;
                  without it, the columns' names tell (English, Chinese, Russian)
  --dry-run       look at every row and say what would be stored and what fails; store nothing
  --duplicates    keep or skip every row whose words are stored already; without it, the words of the same
                  source are skipped and those of another source kept
  --failures FILE write the rows that fail, with their reasons, as CSV
  --who NAME      whose work it is; "command line" if left out
  --help          print this

The last line is "N stored, N duplicates, N failed". Exit code 0: all rows stored or duplicates; 1: some failed, or a
file could not be read (the others were); 2: wrong usage.
`;

/** What the arguments ask for. */
export function readOptions(args: readonly string[]): Usage {
  const parsed = parse(args);
  if (!parsed.ok) return { kind: "wrong", error: parsed.error };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const duplicates = (["keep", "skip"] as const).find((known) => known === values.duplicates) ?? null;
  if (values.duplicates !== undefined && duplicates === null)
    return { kind: "wrong", error: `--duplicates "${values.duplicates}" is not known; use keep or skip.` };
  if (values.who.trim() === "") return { kind: "wrong", error: "--who needs a name." };
  if (positionals.length === 0)
    return { kind: "wrong", error: "No file given; name at least one file or folder." };
  return {
    kind: "run",
    options: {
      profile: values.profile ?? null,
      who: values.who,
      duplicates,
      dryRun: values["dry-run"],
      failures: values.failures ?? null,
      files: positionals,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: "string" },
        who: { type: "string", default: "command line" },
        duplicates: { type: "string" },
        failures: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ok: true as const, values, positionals };
  } catch (error) {
    const isUsage =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isUsage) throw error;
    return { ok: false as const, error: `${error.message.split(". ")[0]}.` };
  }
}
