"use client";
import { useState, useTransition } from "react";
import { Button } from "../../_ui/Button.tsx";
import { chooseTwinsAction } from "./actions.ts";

type Props = { readonly importId: string } & (
  | { readonly row: number; readonly choice: "keep" | "skip"; readonly place: string }
  | { readonly exact: number; readonly near: number }
);

/** Keep or skip: one row, or all of a kind. */
export function TwinChoices(props: Props) {
  const { importId } = props;
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const choose = (which: Parameters<typeof chooseTwinsAction>[1], choice: "keep" | "skip") =>
    start(async () => {
      const outcome = await chooseTwinsAction(importId, which, choice);
      setFailure(outcome.ok ? undefined : outcome.error);
    });
  const buttons =
    "row" in props
      ? [
          {
            label: props.choice === "keep" ? "Skip" : "Keep",
            name: `${props.choice === "keep" ? "Skip" : "Keep"} ${props.place}`,
            run: () => choose({ row: props.row }, props.choice === "keep" ? "skip" : "keep"),
          },
        ]
      : [
          ...(props.exact > 0
            ? [
                {
                  label: "Skip all exact",
                  name: "Skip all exact",
                  run: () => choose({ kind: "exact" }, "skip"),
                },
                {
                  label: "Keep all exact",
                  name: "Keep all exact",
                  run: () => choose({ kind: "exact" }, "keep"),
                },
              ]
            : []),
          ...(props.near > 0
            ? [{ label: "Skip all near", name: "Skip all near", run: () => choose({ kind: "near" }, "skip") }]
            : []),
        ];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {failure ? (
        <p role="alert" className="text-sm text-danger">
          {failure}
        </p>
      ) : null}
      {buttons.map(({ label, name, run }) => (
        <Button key={label} disabled={pending} onClick={run} aria-label={name}>
          {label}
        </Button>
      ))}
    </div>
  );
}
