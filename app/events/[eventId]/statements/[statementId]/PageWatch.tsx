"use client";
import Link from "next/link";
import { useState, useTransition } from "react";
import { utcMinute } from "../../../../_marks/dates.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { ErrorNote } from "../../../../_ui/ErrorNote.tsx";
import { inputClasses } from "../../../../_ui/Field.tsx";
import { checkPageAction, scheduleChecksAction } from "./actions.ts";

export type Look = {
  readonly at: string;
  readonly by: string;
  readonly outcome: "same" | "changed" | "gone" | "failed";
  readonly detail: string;
  readonly version: number | null;
};

type Props = {
  readonly eventId: string;
  readonly statementId: string;
  readonly address: string;
  /** Every how many hours the page is looked at; null where only a person asks for it. */
  readonly hours: number | null;
  readonly looks: readonly Look[];
};

const OUTCOMES: Readonly<Record<Look["outcome"], string>> = {
  same: "= same words",
  changed: "≠ words changed",
  gone: "− page is gone",
  failed: "? could not be told",
};

const EVERY = [
  { value: "", label: "only when asked" },
  { value: "1", label: "every hour" },
  { value: "6", label: "every 6 hours" },
  { value: "24", label: "every day" },
  { value: "168", label: "every week" },
] as const;

/** Looks at the statement's page again, now or by itself, and what every look found. */
export function PageWatch({ eventId, statementId, address, hours, looks }: Props) {
  const [told, setTold] = useState<string>();
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const ask = (action: () => ReturnType<typeof checkPageAction>) =>
    start(async () => {
      const outcome = await action();
      setTold(outcome.ok ? outcome.told : undefined);
      setError(outcome.ok ? undefined : outcome.error);
    });
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-1">
        <h3 className="text-base">The page since then</h3>
        <div className="flex flex-wrap items-end gap-2">
          <label className="flex items-center gap-2">
            <span className="label">Look again</span>
            <select
              className={inputClasses}
              value={hours === null ? "" : String(hours)}
              disabled={pending}
              onChange={(event) => {
                const chosen = event.target.value === "" ? null : Number(event.target.value);
                ask(() => scheduleChecksAction(eventId, statementId, chosen));
              }}
            >
              {EVERY.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Button disabled={pending} onClick={() => ask(() => checkPageAction(eventId, statementId))}>
            {pending ? "Looking …" : "Look at the page now"}
          </Button>
        </div>
      </div>
      <p className="label break-all">{address}</p>
      <p aria-live="polite">{told}</p>
      {error ? <ErrorNote title="Not done">{error}</ErrorNote> : null}
      <Looks
        looks={looks}
        page={`/events/${eventId}/statements/${encodeURIComponent(statementId)}/versions`}
      />
    </section>
  );
}

function Looks({ looks, page }: { looks: readonly Look[]; page: string }) {
  if (looks.length === 0)
    return <p className="text-muted">Nobody has looked at the page again since the text was taken in.</p>;
  return (
    <ol className="grid gap-1">
      {looks.map((look) => (
        <li key={look.at} className="flex flex-wrap gap-x-4">
          <time dateTime={look.at} className="whitespace-nowrap">
            {utcMinute(look.at)}
          </time>
          <span className="whitespace-nowrap font-medium">{OUTCOMES[look.outcome]}</span>
          {look.version === null ? (
            <span className="text-muted">{look.outcome === "same" ? "" : look.detail}</span>
          ) : (
            <Link className="underline" href={`${page}?from=${look.version - 1}&to=${look.version}`}>
              version {look.version}
            </Link>
          )}
          <span className="text-muted">by {look.by}</span>
        </li>
      ))}
    </ol>
  );
}
