"use client";
import { useState, useTransition } from "react";
import { utcMinute } from "../../../../_marks/dates.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { ErrorNote } from "../../../../_ui/ErrorNote.tsx";
import { archivePage, type Copies, lookUpCopies } from "./archiveActions.ts";

type Props = {
  readonly eventId: string;
  readonly statementId: string;
  readonly canLookUp: boolean;
  readonly canSave: boolean;
};

/** Copies of the page at a web archive; asked for only when somebody clicks, and only where the operator lets it. */
export function ArchivedCopies({ eventId, statementId, canLookUp, canSave }: Props) {
  const [answer, setAnswer] = useState<Copies | null>(null);
  const [asking, start] = useTransition();
  const ask = (call: typeof lookUpCopies) => start(async () => setAnswer(await call(eventId, statementId)));
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {canLookUp ? (
          <Button disabled={asking} onClick={() => ask(lookUpCopies)}>
            Look up archived copies
          </Button>
        ) : null}
        {canSave ? (
          <Button disabled={asking} onClick={() => ask(archivePage)}>
            Have a copy archived
          </Button>
        ) : null}
        <p role="status" className="label">
          {asking ? "Asking the archive …" : ""}
        </p>
      </div>
      {answer && !answer.ok ? <ErrorNote title={answer.error} /> : null}
      {answer?.ok ? <CopyList copies={answer.copies} /> : null}
    </div>
  );
}

/** How many copies are shown: the first ones and the last tell most. */
const MOST_SHOWN = 10;

function CopyList({ copies }: { copies: Extract<Copies, { ok: true }>["copies"] }) {
  if (copies.length === 0) return <p>The archive has no copy of this page.</p>;
  const shown =
    copies.length > MOST_SHOWN ? [...copies.slice(0, MOST_SHOWN - 1), ...copies.slice(-1)] : copies;
  return (
    <div className="grid gap-1">
      <p>
        {copies.length === 1 ? "One archived copy" : `${copies.length.toLocaleString("en")} archived copies`}
        {copies.length > shown.length ? "; the first ones and the last" : ""}
      </p>
      <ul className="grid gap-0.5">
        {shown.map(({ url, at }) => (
          <li key={`${at} ${url}`}>
            <a className="break-all underline" href={url} rel="noreferrer">
              {utcMinute(at)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
