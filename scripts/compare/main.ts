import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportFile } from "#lib/report/report-files.ts";
import { compareFile } from "./compare-file.ts";
import { baseName, HELP, type Options, readOptions } from "./options.ts";

const DONE = 0;
const BAD_FILE = 1;
const BAD_USAGE = 2;

/** The exit code, after everything that the arguments ask for has been done and told. */
export async function main(args: readonly string[]): Promise<number> {
  const usage = readOptions(args);
  switch (usage.kind) {
    case "help":
      await print(HELP);
      return DONE;
    case "wrong":
      say(`${usage.error} See --help.`);
      return BAD_USAGE;
    case "run":
      return run(usage.options);
  }
}

async function run(options: Options): Promise<number> {
  if (options.out !== null) {
    const problem = attempt(() => mkdirSync(options.out ?? "", { recursive: true }));
    if (problem !== null) {
      say(`The folder "${options.out}" cannot be made: ${problem}.`);
      return BAD_FILE;
    }
  }
  let code = DONE;
  for (const [index, file] of options.files.entries()) {
    const errors = await compareOne(file, index, options);
    for (const error of errors) say(error);
    if (errors.length > 0) code = BAD_FILE;
  }
  return code;
}

async function compareOne(file: string, index: number, options: Options): Promise<readonly string[]> {
  const compared = compareFile(file, options);
  if (!compared.ok) return compared.errors;
  for (const notice of compared.notices) say(notice);
  if (options.out !== null) return writeInto(options.out, file, compared.files);
  const [main] = compared.files;
  if (main) await print(index === 0 ? main.body : following(main.body, options));
  return [];
}

/** What is printed for a second bundle: Markdown after a rule, CSV without its heads again, JSON on its own line. */
function following(body: string, { format }: Options): string {
  if (format === "md") return `\n---\n\n${body}`;
  return format === "csv" ? body.slice(body.indexOf("\r\n") + "\r\n".length) : body;
}

function writeInto(out: string, file: string, files: readonly ReportFile[]): readonly string[] {
  const targets = files.map(({ suffix, body }) => ({ path: join(out, `${baseName(file)}${suffix}`), body }));
  if (targets.some(({ path }) => isSameFile(path, file)))
    return [`${file}: The report would overwrite the bundle; name another folder with --out.`];
  return targets.flatMap(({ path, body }) => {
    const problem = attempt(() => writeFileSync(path, body));
    return problem === null ? [] : [`${file}: "${path}" cannot be written: ${problem}.`];
  });
}

function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** The system's reason when something cannot be done to the disk; null when it was done. */
function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return error.message;
  }
}

function say(line: string): void {
  process.stderr.write(`compare: ${line}\n`);
}

/** Resolves when the text has left, or when its reader has gone (`| head`), which is no error of ours. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      process.stdout.off("error", settle);
      if (error && !("code" in error && error.code === "EPIPE")) reject(error);
      else resolve();
    };
    process.stdout.on("error", settle);
    process.stdout.write(text, settle);
  });
}
