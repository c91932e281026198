import Link from "next/link";
import { countGroups, listGroups } from "#lib/data/import-groups.ts";
import { countRows, listFailedRows } from "#lib/data/import-rows.ts";
import { countTwins, listTwins } from "#lib/data/import-twins.ts";
import type { ImportRecord } from "#lib/data/imports.ts";
import { counted, figure } from "#lib/report/wording.ts";
import { buttonClasses } from "../../_ui/Button.tsx";
import { Pages } from "../../_ui/Pages.tsx";
import { FailingRows } from "./FailingRows.tsx";
import { Groups } from "./Groups.tsx";
import { StoreButton } from "./StoreButton.tsx";
import { Twins } from "./Twins.tsx";

/** Proposals and pairs on one page: as many as one looks through without losing the place. */
const GROUPS_SHOWN = 50;
const TWINS_SHOWN = 10;
const FAILING_SHOWN = 50;

type Props = {
  readonly found: ImportRecord;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
};

/** What came of looking: rows that fail, duplicates, proposed events; and the button that stores. */
export async function Checked({ found, query }: Props) {
  const events = pageIn(query.events);
  const pairs = pageIn(query.duplicates);
  const [counts, groupCounts, twinCounts, failing, groups, twins] = await Promise.all([
    countRows(found.id),
    countGroups(found.id),
    countTwins(found.id),
    listFailedRows(found.id, { take: FAILING_SHOWN }),
    listGroups(found.id, { skip: events * GROUPS_SHOWN, take: GROUPS_SHOWN }),
    listTwins(found.id, { skip: pairs * TWINS_SHOWN, take: TWINS_SHOWN }),
  ]);
  const storing = counts.pending - twinCounts.skipped;
  return (
    <div className="grid gap-10">
      <section aria-label="What will be stored" className="grid gap-3">
        <p className="max-w-prose text-base">
          <strong>{counted(storing, "statement")}</strong> in{" "}
          <strong>{counted(groupCounts.all - groupCounts.leftOut, "event")}</strong>
          {groupCounts.joining > 0 ? ` (${figure(groupCounts.joining)} of them stored already)` : ""} can be
          stored; {counted(twinCounts.skipped, "duplicate")} will be skipped; {counted(counts.failed, "row")}{" "}
          {counts.failed === 1 ? "fails" : "fail"}.
        </p>
        <div className="flex flex-wrap gap-2">
          <StoreButton importId={found.id} statements={storing} />
          <Link className={buttonClasses()} href={`/imports/${found.id}?step=columns`}>
            Change the columns
          </Link>
        </div>
      </section>
      {counts.failed > 0 ? <FailingRows importId={found.id} rows={failing} all={counts.failed} /> : null}
      {twinCounts.exact + twinCounts.near > 0 ? (
        <Twins importId={found.id} twins={twins} exact={twinCounts.exact} near={twinCounts.near}>
          <Pages
            name="duplicates"
            label="Pages of duplicates"
            page={pairs}
            size={TWINS_SHOWN}
            all={twinCounts.exact + twinCounts.near}
            query={query}
          />
        </Twins>
      ) : null}
      <Groups importId={found.id} groups={groups} all={groupCounts.all}>
        <Pages
          name="events"
          label="Pages of events"
          page={events}
          size={GROUPS_SHOWN}
          all={groupCounts.all}
          query={query}
        />
      </Groups>
    </div>
  );
}

/** The page that an address names, counted from 0. */
function pageIn(value: string | string[] | undefined): number {
  const page = Number(value);
  return Number.isInteger(page) && page > 0 ? page - 1 : 0;
}
