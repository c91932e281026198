"use client";
import Link from "next/link";
import { memo } from "react";
import { ENCODINGS } from "#lib/files/encodings.ts";
import { isTableName } from "#lib/files/format.ts";
import type { FieldErrors, StatementFields } from "#lib/schema/statement-form.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { ErrorNote } from "../../../../_ui/ErrorNote.tsx";
import { DraftFields } from "./DraftFields.tsx";
import { DraftText } from "./DraftText.tsx";
import { type Draft, nameOf, type Origin } from "./draft.ts";
import type { ReadChoices } from "./draftList.ts";
import { PageText } from "./PageText.tsx";
import type { Suggestions } from "./suggestions.ts";

type Props = {
  readonly draft: Draft;
  readonly number: number;
  readonly errors: FieldErrors;
  readonly failure: string | null;
  readonly suggestions: Suggestions;
  readonly change: (key: number, part: Partial<StatementFields>) => void;
  readonly correct: (key: number, corrected: string | null) => void;
  readonly read: (key: number, origin: Origin, choices: ReadChoices) => void;
  readonly remove: (key: number) => void;
};

/**
 * One text that came in: what was read out of it, what was found, and what the analyst says of it. Drawn anew only where
 * its own draft has changed: there may be two hundred of them.
 */
export const DraftCard = memo(function Card({
  draft,
  number,
  errors,
  failure,
  suggestions,
  change,
  correct,
  read,
  remove,
}: Props) {
  const { key, status } = draft;
  const onRead = (choices: ReadChoices) => read(key, draft.origin, choices);
  const name = nameOf(draft);
  const whole = wholeOf(draft);
  return (
    <section aria-label={`Statement ${number}: ${name}`} className="grid gap-4 border-t-2 border-rule pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h2 className="text-base">
          {number}. {name}
        </h2>
        <Button look="quiet" onClick={() => remove(key)}>
          {isBusy(draft) ? "Cancel" : "Leave it out"}
        </Button>
      </div>
      {isBusy(draft) ? (
        <p role="status" className="text-muted">
          <span aria-hidden="true" className="me-2 inline-block size-2 animate-pulse bg-focus" />
          {progressOf(draft)}
        </p>
      ) : null}
      {status.kind === "failed" ? (
        <ErrorNote title={status.error}>
          {draft.origin.kind === "paste" ? (
            <p className="mt-2 max-h-24 overflow-y-auto">{draft.origin.text}</p>
          ) : null}
          <WayOut draft={draft} onRead={onRead} />
        </ErrorNote>
      ) : null}
      {status.kind === "read" ? (
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
          <Preview
            draft={draft}
            reading={status.reading}
            onCorrect={(corrected) => correct(key, corrected)}
            onRead={onRead}
          />
          {whole === null ? null : (
            <PageText
              whole={whole}
              text={status.reading.text}
              chosen={draft.cut}
              language={draft.fields.language || status.reading.language}
              onCut={(cut) => onRead({ ...draft, cut })}
            />
          )}
          <DraftFields
            draftKey={draft.key}
            fields={draft.fields}
            errors={errors}
            suggestions={suggestions}
            onChange={(part) => change(key, part)}
          />
        </div>
      ) : null}
      {failure ? <ErrorNote title={failure}>Everything you entered is still here.</ErrorNote> : null}
    </section>
  );
});

function isBusy({ status }: Draft): boolean {
  return status.kind === "waiting" || status.kind === "reading";
}

/** A table goes where tables are read; what was broken on the way may be read again. */
function WayOut({ draft, onRead }: Pick<PreviewProps, "draft" | "onRead">) {
  const { origin } = draft;
  if (origin.kind === "refused") return null;
  if (origin.kind === "file" && isTableName(origin.file.name))
    return (
      <Link className="mt-2 inline-block underline" href="/imports/new">
        Import a table of statements
      </Link>
    );
  return (
    <Button className="mt-2" onClick={() => onRead(draft)}>
      Try again
    </Button>
  );
}

type PreviewProps = {
  readonly onCorrect: (corrected: string | null) => void;
  readonly draft: Draft;
  readonly reading: Extract<Draft["status"], { kind: "read" }>["reading"];
  readonly onRead: (choices: ReadChoices) => void;
};

/** The page's own text, in which a cut can be chosen; null for what is no page. */
function wholeOf({ status }: Draft): string | null {
  if (status.kind !== "read") return null;
  return status.reading.page?.text ?? null;
}

function progressOf({ origin, status }: Draft): string {
  if (status.kind === "waiting") return `${nameOf({ origin })} waits for its turn …`;
  const bytes = status.kind === "reading" ? status.bytes : undefined;
  if (bytes !== undefined)
    return `Fetching the page: ${Math.round(bytes / KILOBYTE).toLocaleString("en")} kB so far …`;
  return origin.kind === "address" ? `Fetching ${origin.address} …` : `Reading ${nameOf({ origin })} …`;
}

const KILOBYTE = 1_000;

function Preview({ draft, reading, onCorrect, onRead }: PreviewProps) {
  const found = [
    `${reading.text.length.toLocaleString("en")} characters`,
    reading.pages === null ? null : `${reading.pages} pages`,
    reading.language === "und" ? "language not told" : `language: ${reading.language}`,
    reading.date === null ? "no date found" : `date found: ${reading.date}`,
    reading.dateFrom === null ? null : `by ${reading.dateFrom}`,
  ];
  return (
    <div className="grid content-start gap-2">
      <p className="label">{found.filter(Boolean).join(" · ")}</p>
      {draft.origin.kind === "file" && reading.encoding !== null ? (
        <label className="label flex items-center gap-2">
          Encoding: {reading.encoding}. Not readable? Read it as
          <select
            className="min-h-7 border border-faint bg-sheet px-1 text-ink"
            value={draft.encoding}
            onChange={(event) => onRead({ ...draft, encoding: event.target.value })}
          >
            <option value="">found by itself</option>
            {ENCODINGS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {reading.notices.map((notice) => (
        <p key={notice} className="border-s-4 border-line ps-3">
          {notice}
        </p>
      ))}
      {draft.cut ? (
        <p className="border-s-4 border-line ps-3">
          Cut by hand: characters {(draft.cut.start + 1).toLocaleString("en")} to{" "}
          {draft.cut.end.toLocaleString("en")} of the page’s text.
        </p>
      ) : null}
      <DraftText
        id={`text-${draft.key}`}
        text={reading.text}
        corrected={draft.corrected}
        language={draft.fields.language || reading.language}
        onCorrect={onCorrect}
      />
    </div>
  );
}
