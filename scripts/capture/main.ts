import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CapturedPage, capturePage } from "#lib/capture/capture-page.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { writeWarc } from "#lib/capture/warc.ts";
import { webOriginOf } from "#lib/capture/web-origin.ts";
import { describeCapture } from "./describe-capture.ts";

const DONE = 0;
const FAILED = 1;
const BAD_USAGE = 2;

const HELP = `Fetches a page and prints the statement in it as JSON. Stores nothing.

Usage: npm run --silent capture -- [--warc FILE] URL

  URL             an address that begins with http:// or https://
  --warc FILE     write the capture as a WARC file as well
  --help          print this

PARALLAX_CAPTURE=off switches fetching off; PARALLAX_CAPTURE_ALLOW=host[:port],… allows hosts inside a network.
Exit code 0: done; 1: refused or failed, with the reason on standard error; 2: wrong usage.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const usage = read(args);
  if (usage.kind === "help") {
    process.stdout.write(HELP);
    return DONE;
  }
  if (usage.kind === "wrong") {
    process.stderr.write(`capture: ${usage.error} See --help.\n`);
    return BAD_USAGE;
  }
  const capturing = await capturePage(usage.address, { policy: readPolicy(process.env), when: new Date() });
  if (!capturing.ok) {
    process.stderr.write(`capture: ${capturing.error}\n`);
    return FAILED;
  }
  if (usage.warc !== null) {
    const problem = await writeCapture(usage.warc, capturing.captured);
    if (problem !== null) {
      process.stderr.write(`capture: ${problem}\n`);
      return FAILED;
    }
  }
  process.stdout.write(`${JSON.stringify(describeCapture(capturing.captured), null, 2)}\n`);
  return DONE;
}

type Usage =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly error: string }
  | { readonly kind: "run"; readonly address: string; readonly warc: string | null };

/** Null when the file was written, else why it was not. A file that is there is not written over. */
async function writeCapture(file: string, { page, capturedAt }: CapturedPage): Promise<string | null> {
  const warc = await writeWarc({ web: webOriginOf(page), raw: page.body, capturedAt });
  try {
    writeFileSync(file, warc, { flag: "wx" });
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return `“${file}” cannot be written: ${error.message}.`;
  }
}

function read(args: readonly string[]): Usage {
  try {
    const options = {
      help: { type: "boolean", short: "h", default: false },
      warc: { type: "string" },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return { kind: "help" };
    const [address, ...more] = positionals;
    if (address === undefined) return { kind: "wrong", error: "No address given." };
    if (more.length > 0)
      return { kind: "wrong", error: `One address at a time; “${more.join(" ")}” is too much.` };
    return { kind: "run", address, warc: values.warc ?? null };
  } catch (error) {
    const isUsage =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isUsage) throw error;
    return { kind: "wrong", error: `${error.message.split(". ")[0]}.` };
  }
}
