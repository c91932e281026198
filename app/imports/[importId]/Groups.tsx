import type { ReactNode } from "react";
import type { GroupRecord } from "#lib/data/import-groups.ts";
import { GroupItem } from "./GroupItem.tsx";

type Props = {
  readonly importId: string;
  readonly groups: readonly GroupRecord[];
  readonly all: number;
  readonly children: ReactNode;
};

/** The events that the rows propose: to be accepted as they are, changed, joined or declined. */
export function Groups({ importId, groups, all, children }: Props) {
  return (
    <section aria-labelledby="groups" className="grid gap-3">
      <h2 id="groups" className="border-b border-rule pb-1 text-lg">
        {all.toLocaleString("en")} {all === 1 ? "event" : "events"} proposed
      </h2>
      <p className="max-w-prose text-muted">
        Rows were put together by their event, or by day and by who is named. What you leave as it is is
        accepted.
      </p>
      <ol>
        {groups.map((group) => (
          <GroupItem
            key={`${group.number} ${group.choice} ${group.title} ${group.date}`}
            importId={importId}
            group={group}
            others={groups.filter(({ number }) => number !== group.number)}
          />
        ))}
      </ol>
      {children}
    </section>
  );
}
