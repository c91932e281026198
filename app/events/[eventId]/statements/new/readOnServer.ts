import type { Origin, Reading } from "./draft.ts";

type Options = { readonly encoding: string; readonly signal: AbortSignal };

/** What the server reads out of a file or text; nothing is stored. A lost connection comes back as an error to show. */
export async function readOnServer(origin: Origin, { encoding, signal }: Options): Promise<Reading> {
  const form = new FormData();
  if (origin.kind === "file") form.set("file", origin.file);
  else form.set("text", origin.text);
  if (encoding) form.set("encoding", encoding);
  try {
    const response = await fetch("/api/v1/readings", { method: "POST", body: form, signal });
    return (await response.json()) as Reading;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: `Parallax could not be reached (${error.message}). Is it still running? What you chose is still here: try again.`,
    };
  }
}
