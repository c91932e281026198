import { readArchiveSettings } from "./archive-settings.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";
import { CAPTURE_LIMITS } from "./limits.ts";
import { type Memento, readTimeMap } from "./time-map.ts";

type Failed = { readonly ok: false; readonly error: string };
type Options = Pick<FetchOptions, "policy" | "resolve" | "signal"> & {
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** How long an archive may take to save a page: it fetches the page and all that belongs to it. In milliseconds. */
const SAVING = 90_000;

/** The archived copies of a page, oldest first, or why they cannot be told; asks the operator's archive, if there is one. */
export async function findMementos(
  address: string,
  { env, ...options }: Options,
): Promise<{ readonly ok: true; readonly mementos: readonly Memento[] } | Failed> {
  const { timeMap } = readArchiveSettings(env);
  if (timeMap === null) return { ok: false, error: OFF };
  const fetched = await fetchPage(`${timeMap}${address}`, {
    ...options,
    types: ["application/link-format", "text/plain"],
  });
  if (fetched.ok) return { ok: true, mementos: readTimeMap(new TextDecoder().decode(fetched.page.body)) };
  // An archive that has no copy has no list either.
  return fetched.status === NOT_FOUND ? { ok: true, mementos: [] } : fetched;
}

/** The address of the copy that the operator's archive has just saved, or why there is none. */
export async function savePage(
  address: string,
  { env, ...options }: Options,
): Promise<{ readonly ok: true; readonly url: string } | Failed> {
  const { save } = readArchiveSettings(env);
  if (save === null) return { ok: false, error: OFF };
  const saved = await fetchPage(`${save}${address}`, {
    ...options,
    limits: { ...CAPTURE_LIMITS, milliseconds: SAVING },
  });
  if (!saved.ok) return saved;
  const place = saved.page.headers.find(([name]) => name.toLowerCase() === "content-location")?.[1];
  return { ok: true, url: new URL(place ?? saved.page.finalUrl, saved.page.finalUrl).href };
}

const NOT_FOUND = 404;
const OFF = "Asking a web archive is switched off here; the settings tell how to switch it on.";
