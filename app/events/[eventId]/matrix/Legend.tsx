import { MARKS, type MarkKind } from "#lib/report/labels.ts";
import { StateMark } from "../../../_marks/StateMark.tsx";

/** The five marks and what each means. */
export function Legend() {
  return (
    <dl className="label flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-3">
      {(Object.keys(MARKS) as MarkKind[]).map((state) => (
        <div key={state} className="flex items-center gap-2">
          <dt>
            <StateMark state={state} />
          </dt>
          <dd>{MARKS[state].note}</dd>
        </div>
      ))}
      <div>
        <dt className="inline font-medium">%</dt>{" "}
        <dd className="inline">
          share of that statement’s own text; a passage on two topics counts for both
        </dd>
      </div>
    </dl>
  );
}
