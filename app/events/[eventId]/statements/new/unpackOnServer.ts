import type { Reading } from "./draft.ts";

/** The files inside an archive or e-mail, named after it, and a sentence for each that cannot be read. */
export type Unpacked =
  | { readonly ok: true; readonly files: readonly File[]; readonly refused: readonly string[] }
  | Extract<Reading, { ok: false }>;

/** What the server finds inside a file; nothing is stored. A lost connection comes back as an error to show. */
export async function unpackOnServer(archive: File, signal: AbortSignal): Promise<Unpacked> {
  const content = new FormData();
  content.set("file", archive);
  try {
    const response = await fetch("/api/v1/members", { method: "POST", body: content, signal });
    if (response.headers.get("content-type")?.startsWith("application/json"))
      return (await response.json()) as Unpacked;
    return unpacked(archive.name, await response.formData());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: `“${archive.name}” could not be opened (${error.message}). Is Parallax still running? Try again.`,
    };
  }
}

function unpacked(archive: string, form: FormData): Unpacked {
  const names = form.getAll("name").map(String);
  const files = form
    .getAll("member")
    .flatMap((part, at) =>
      part instanceof File ? [new File([part], `${archive}/${names[at] ?? at + 1}`)] : [],
    );
  return { ok: true, files, refused: form.getAll("refused").map(String) };
}
