import { parseArgs } from "node:util";
import { capturePage } from "#lib/capture/capture-page.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { describeCapture } from "./describe-capture.ts";

const DONE = 0;
const FAILED = 1;
const BAD_USAGE = 2;

const HELP = `Fetches a page and prints the statement in it as JSON. Stores nothing.

Usage: npm run --silent capture -- URL

  URL             an address that begins with http:// or https://
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
  process.stdout.write(`${JSON.stringify(describeCapture(capturing.captured), null, 2)}\n`);
  return DONE;
}

type Usage =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly error: string }
  | { readonly kind: "run"; readonly address: string };

function read(args: readonly string[]): Usage {
  try {
    const options = { help: { type: "boolean", short: "h", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return { kind: "help" };
    const [address, ...more] = positionals;
    if (address === undefined) return { kind: "wrong", error: "No address given." };
    if (more.length > 0)
      return { kind: "wrong", error: `One address at a time; “${more.join(" ")}” is too much.` };
    return { kind: "run", address };
  } catch (error) {
    const isUsage =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isUsage) throw error;
    return { kind: "wrong", error: `${error.message.split(". ")[0]}.` };
  }
}
