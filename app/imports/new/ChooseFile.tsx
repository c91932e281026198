"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "../../_ui/Button.tsx";
import { DropZone } from "../../_ui/DropZone.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { notReached } from "../../_ui/notReached.ts";
import { packFiles } from "./packFiles.ts";

type Props = { readonly endings: readonly string[]; readonly like: string | null };
type Status =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly error: string };

/** Takes one file, or several and folders as one, and opens the import that it becomes. */
export function ChooseFile({ endings, like }: Props) {
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const folder = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const name = files.length === 1 ? (files[0]?.name ?? "") : `${files.length} files`;
    setStatus({ kind: "sending", name });
    const outcome = await upload(await packFiles(files));
    if (outcome.ok) router.push(`/imports/${outcome.id}${like ? `?like=${encodeURIComponent(like)}` : ""}`);
    else setStatus({ kind: "failed", name, error: outcome.error });
  };
  return (
    <div className="grid gap-4">
      <DropZone
        accept={endings.join(",")}
        onFiles={send}
        className="flex flex-wrap items-center gap-3"
        after={
          <>
            <input
              ref={(input) => {
                folder.current = input;
                input?.setAttribute("webkitdirectory", "");
              }}
              type="file"
              className="sr-only"
              tabIndex={-1}
              aria-hidden="true"
              onChange={(event) => send([...(event.target.files ?? [])])}
            />
            <Button onClick={() => folder.current?.click()}>Choose a folder</Button>
          </>
        }
      >
        <p>Drop a file of statements here ({endings.join(" ")}), or</p>
      </DropZone>
      {status.kind === "sending" ? <p role="status">Sending {status.name} …</p> : null}
      {status.kind === "failed" ? (
        <ErrorNote title={`“${status.name}” was not taken`}>{status.error}</ErrorNote>
      ) : null}
    </div>
  );
}

type Sent = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: string };

async function upload({ name, body }: { readonly name: string; readonly body: Blob }): Promise<Sent> {
  try {
    const answer = await fetch("/api/v1/imports", {
      method: "POST",
      headers: { "x-parallax-file-name": encodeURIComponent(name) },
      body,
    });
    return (await answer.json()) as Sent;
  } catch (error) {
    return { ok: false, error: `${notReached(error)} Try again.` };
  }
}
