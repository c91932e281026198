import { notReached } from "../../../../_ui/notReached.ts";
import type { Cut, Origin, Reading } from "./draft.ts";

export type ReadOptions = {
  readonly encoding: string;
  readonly cut: Cut | null;
  /** Under which key a fetched page waits at the server; null before it was fetched. */
  readonly pageKey: string | null;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
};

/**
 * What the server reads out of a file, a text or a page; nothing is stored. A lost connection comes back as an error to
 * show.
 */
export async function readOnServer(origin: Origin, options: ReadOptions): Promise<Reading> {
  const form = contentOf(origin, options.pageKey);
  if (options.encoding) form.set("encoding", options.encoding);
  if (options.cut) {
    form.set("cutStart", String(options.cut.start));
    form.set("cutEnd", String(options.cut.end));
  }
  const fetches = form.has("address");
  const { signal } = options;
  try {
    const route = fetches ? "/api/v1/captures" : "/api/v1/readings";
    const response = await fetch(route, { method: "POST", body: form, signal });
    return fetches ? await lastLine(response, options.onBytes) : ((await response.json()) as Reading);
  } catch (error) {
    return { ok: false, error: `${notReached(error)} What you chose is still here: try again.` };
  }
}

/** The form that says what is to be read. */
export function contentOf(origin: Origin, pageKey: string | null): FormData {
  const form = new FormData();
  switch (origin.kind) {
    case "file":
      form.set("file", origin.file);
      return form;
    case "refused":
      return form;
    case "paste":
      form.set("text", origin.text);
      return form;
    case "sent":
      form.set("text", origin.sent.text);
      form.set("sent", "page");
      return form;
    case "address":
      if (pageKey === null) form.set("address", origin.address);
      else form.set("key", pageKey);
      return form;
  }
}

/** The reading that ends an answer of lines; those before it tell how far the page has come. */
async function lastLine(response: Response, onBytes: (bytes: number) => void): Promise<Reading> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const said = JSON.parse(line) as Reading | { readonly bytes: number };
      if ("ok" in said) return said;
      onBytes(said.bytes);
    }
  }
  if (rest !== "") return JSON.parse(rest) as Reading;
  return { ok: false, error: "Parallax broke off before the page was read. Try again." };
}
