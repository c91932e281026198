"use client";
import { MARKS } from "#lib/report/labels.ts";
import { StateMark } from "../../../_marks/StateMark.tsx";
import { LineSample } from "./LineSample.tsx";
import { useScreen } from "./useReader.ts";

const LINES = [
  { relation: "same", text: "say the same" },
  { relation: "weaker", text: "the fine end says it more weakly" },
  { relation: "related", text: "on the same matter, not the same claim" },
  { relation: "conflict", text: "cannot both be right" },
] as const;

/** What stands beside the texts while no passage is chosen: how to read the marks. */
export function ReadingKey() {
  const { model } = useScreen();
  const differences = model.walks.differences.length;
  return (
    <section aria-label="How to read this" className="grid gap-4 border-t border-line pt-2 text-sm">
      <p>
        Choose a passage to see whose voice it is, what it does, and which words say so.
        {differences > 0 ? (
          <>
            {" "}
            <kbd className="border border-faint bg-sunk px-1 text-xs">n</kbd> leads through {differences}{" "}
            {differences === 1 ? "difference" : "differences"}.
          </>
        ) : null}
      </p>
      <ul className="grid gap-1.5" aria-label="States">
        {(["states", "attributes", "denies", "silent"] as const).map((state) => (
          <li key={state} className="flex items-center gap-2">
            <StateMark state={state} className="w-24" />
            <span className="label">{MARKS[state].note}</span>
          </li>
        ))}
      </ul>
      <ul className="grid gap-1.5" aria-label="Lines">
        {LINES.map(({ relation, text }) => (
          <li key={relation} className="flex items-center gap-2">
            <span className="flex w-24 items-center gap-2">
              <LineSample relation={relation} />
              {relation}
            </span>
            <span className="label">{text}</span>
          </li>
        ))}
      </ul>
      <p className="label">
        <span className="underline decoration-differ decoration-2 underline-offset-4">Underlined</span>: words
        that no linked passage in the same language has.
      </p>
    </section>
  );
}
