"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { textLanguage } from "../../../../../../_marks/direction.ts";
import { Button } from "../../../../../../_ui/Button.tsx";
import { ErrorNote } from "../../../../../../_ui/ErrorNote.tsx";
import { Field, inputClasses } from "../../../../../../_ui/Field.tsx";
import { RevisedText } from "../RevisedText.tsx";
import { type Preview, previewVersion, storeVersion } from "./actions.ts";

type Props = {
  readonly eventId: string;
  readonly statementId: string;
  readonly origin: "correction" | "later";
  readonly newest: number;
  readonly text: string;
  readonly language: string;
};

/** The text, why it is there, what it would change, and only then the button that stores it. */
export function VersionForm({ eventId, statementId, origin, newest, text: first, language }: Props) {
  const router = useRouter();
  const [text, setText] = useState(first);
  const [note, setNote] = useState("");
  const [error, setError] = useState<string>();
  const [preview, setPreview] = useState<Preview>();
  const [pending, start] = useTransition();
  const look = () =>
    start(async () => {
      const outcome = await previewVersion(eventId, statementId, text);
      setError(outcome.ok ? undefined : outcome.error);
      setPreview(outcome.ok ? outcome.preview : undefined);
    });
  const store = () =>
    start(async () => {
      const made = origin === "correction" ? { origin, note, basedOn: newest } : { origin, note };
      const outcome = await storeVersion(eventId, statementId, { text, made });
      if (!outcome.ok) return setError(outcome.error);
      const page = `/events/${eventId}/statements/${encodeURIComponent(statementId)}/versions`;
      router.push(`${page}?from=${newest}&to=${outcome.number}`);
    });
  return (
    <form className="grid max-w-[54rem] gap-4" onSubmit={(event) => event.preventDefault()}>
      <Field id="version-text" label="Text">
        <textarea
          id="version-text"
          className={`${inputClasses} min-h-80 font-serif text-base`}
          value={text}
          {...textLanguage(language)}
          onChange={(event) => {
            setText(event.target.value);
            setPreview(undefined);
          }}
        />
      </Field>
      <Field
        id="version-note"
        label="Why"
        hint="Kept with the version, with your name and the time."
        optional
      >
        <input
          id="version-note"
          className={inputClasses}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      {error ? <ErrorNote title="Not stored">{error}</ErrorNote> : null}
      <div className="flex flex-wrap gap-2">
        <Button disabled={pending || text.trim() === ""} onClick={look}>
          {pending && !preview ? "Comparing …" : "See what changes"}
        </Button>
        <Button look="primary" disabled={pending || !preview} onClick={store}>
          {pending && preview ? "Storing …" : "Store this version"}
        </Button>
      </div>
      <div aria-live="polite">{preview ? <Changes preview={preview} /> : null}</div>
    </form>
  );
}

function Changes({ preview }: { preview: Preview }) {
  return (
    <div className="grid gap-3">
      <p className="font-medium">{preview.counts}</p>
      {preview.lines.length > 0 ? (
        <ul className="grid gap-1">
          {preview.lines.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>No topic, voice, fact or link changes.</p>
      )}
      <RevisedText revision={preview} />
    </div>
  );
}
