import { capturePage } from "#lib/capture/capture-page.ts";
import { holdPage } from "#lib/capture/held.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { digest } from "#lib/schema/digest.ts";
import { refuseForeign } from "../../same-origin.ts";

/** Fewest bytes between two lines about how far the page has come. */
const STEP_BYTES = 50_000;

/**
 * Fetches the page at `address` and reads it; stores nothing. Answers line by line: `{bytes}` while it comes, at last
 * the reading with the key under which the page waits, or the reason why there is none.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const form = await request.formData();
  const address = form.get("address");
  if (typeof address !== "string")
    return Response.json({ ok: false, error: "Send the “address” of a page." }, { status: 400 });
  const leaving = new AbortController();
  const signal = AbortSignal.any([request.signal, leaving.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: unknown) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      say(await captured(address, { signal, say }));
      if (!signal.aborted) controller.close();
    },
    cancel: () => leaving.abort(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "application/x-ndjson",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}

type Listener = { readonly signal: AbortSignal; readonly say: (line: unknown) => void };

async function captured(address: string, { signal, say }: Listener) {
  let told = 0;
  const onBytes = (bytes: number) => {
    if (bytes - told < STEP_BYTES) return;
    told = bytes;
    say({ bytes });
  };
  const capturing = await capturePage(address, {
    policy: readPolicy(process.env),
    when: new Date(),
    signal,
    onBytes,
  });
  if (!capturing.ok) return { ok: false, error: capturing.error };
  const { reading } = capturing.captured;
  return { ...reading, sha256: digest(reading.text), key: holdPage(capturing.captured) };
}
