import type { FailedRow } from "#lib/data/import-rows.ts";
import { buttonClasses } from "../../_ui/Button.tsx";

type Props = { readonly importId: string; readonly rows: readonly FailedRow[]; readonly all: number };

/** The rows that fail, each with its reason, and the way to have them back. */
export function FailingRows({ importId, rows, all }: Props) {
  return (
    <section aria-labelledby="failing" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-1">
        <h2 id="failing" className="text-lg">
          {all.toLocaleString("en")} {all === 1 ? "row fails" : "rows fail"}
        </h2>
        <a className={buttonClasses()} href={`/api/v1/imports/${importId}/failures`} download>
          Download failing rows
        </a>
      </div>
      <p className="max-w-prose text-muted">
        The download has all their cells and a column that says why. Mend them there and import that file; the
        other rows can be stored meanwhile.
      </p>
      <ol className="grid gap-1">
        {rows.map(({ number, place, reason }) => (
          <li key={number} className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[10rem_1fr]">
            <span className="text-muted">{place}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ol>
      {all > rows.length ? (
        <p className="label">{(all - rows.length).toLocaleString("en")} more are in the download.</p>
      ) : null}
    </section>
  );
}
