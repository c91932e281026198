"use client";
import Link from "next/link";
import { useState, useTransition } from "react";
import type { GroupChange, GroupRecord } from "#lib/data/import-groups.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { changeGroupAction, mergeGroupsAction } from "./actions.ts";
import { GroupFields } from "./GroupFields.tsx";

type Props = {
  readonly importId: string;
  readonly group: GroupRecord;
  readonly others: readonly GroupRecord[];
};

/** One proposed event: what it would be, which rows it takes, and what can be done with it. */
export function GroupItem({ importId, group, others }: Props) {
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const { number, title, date, kind, choice, joins, rows, rowCount, basis } = group;
  const own = { title, date, kind, choice, joinsId: joins?.id ?? null };
  const change = (part: Partial<GroupChange>) =>
    start(async () => {
      const outcome = await changeGroupAction(importId, number, { ...own, ...part });
      setFailure(outcome.ok ? undefined : outcome.error);
      if (outcome.ok) setOpen(false);
    });
  const merge = (into: number) =>
    start(async () => {
      const outcome = await mergeGroupsAction(importId, number, into);
      setFailure(outcome.ok ? undefined : outcome.error);
    });
  const out = choice === "leave-out";
  return (
    <li className="grid gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-0 gap-0.5">
          <p className="label">
            {joins ? "joins a stored event" : out ? "left out" : "new event"} · {KIND_LABELS[kind]} · {date} ·{" "}
            {rowCount} {rowCount === 1 ? "row" : "rows"} · {basis}
          </p>
          <h3 className={out ? "font-serif text-base text-muted line-through" : "font-serif text-base"}>
            {joins ? (
              <Link className="underline" href={`/events/${joins.id}`}>
                {joins.title}
              </Link>
            ) : (
              title
            )}
          </h3>
          <p className="text-muted">
            {rows.map((row) => (row.title ? `${row.source}: ${row.title}` : row.source)).join(" · ")}
            {rowCount > rows.length ? ` · ${rowCount - rows.length} more` : ""}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {joins ? (
            <Button
              disabled={pending}
              onClick={() => change({ choice: "new" })}
              aria-label={`Make “${title}” a new event`}
            >
              New event instead
            </Button>
          ) : null}
          <Button
            look="quiet"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            aria-label={`Change “${title}”`}
          >
            Change
          </Button>
          <Button
            look="quiet"
            disabled={pending}
            onClick={() => change({ choice: out ? "new" : "leave-out" })}
            aria-label={out ? `Take “${title}” in` : `Leave “${title}” out`}
          >
            {out ? "Take in" : "Leave out"}
          </Button>
        </div>
      </div>
      {open ? (
        <GroupFields
          number={number}
          own={own}
          others={others}
          pending={pending}
          onChange={change}
          onMerge={merge}
        />
      ) : null}
      {failure ? <ErrorNote title="The proposal was not changed">{failure}</ErrorNote> : null}
    </li>
  );
}
