import type { State } from "#lib/engine/types.ts";
import { classes } from "../_ui/classes.ts";

export type ShownState = State | "no-statement";

const WORDS: Record<ShownState, string> = {
  states: "states",
  attributes: "attributes",
  denies: "denies",
  silent: "silent",
  "no-statement": "no statement",
};

/** The sign of a state alone: filled, half, barred, hollow and dotted, a dash. Decorative; the word stands beside it. */
export function StateSign({ state, className }: { state: ShownState; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      className={classes("inline-block shrink-0", className)}
    >
      {sign(state)}
    </svg>
  );
}

function sign(state: ShownState) {
  switch (state) {
    case "states":
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case "attributes":
      return (
        <>
          <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
        </>
      );
    case "denies":
      return (
        <>
          <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M4.3 11.7 11.7 4.3" stroke="currentColor" strokeWidth="1.75" />
        </>
      );
    case "silent":
      return (
        <circle
          cx="8"
          cy="8"
          r="5.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeDasharray="1.6 1.7"
        />
      );
    case "no-statement":
      return <path d="M2 8h12" stroke="currentColor" strokeWidth="1.5" />;
  }
}

/** A state as sign and word. */
export function StateMark({ state, className }: { state: ShownState; className?: string }) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 whitespace-nowrap",
        state === "silent" && "text-muted",
        className,
      )}
    >
      <StateSign state={state} />
      <span className={state === "silent" || state === "no-statement" ? "caps" : undefined}>
        {WORDS[state]}
      </span>
    </span>
  );
}
