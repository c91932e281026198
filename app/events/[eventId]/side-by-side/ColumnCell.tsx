"use client";
import type { CSSProperties, ReactNode } from "react";
import { classes } from "../../../_ui/classes.ts";
import { useRead } from "./useReader.ts";

type Props = {
  readonly statement: string;
  /** The column's place from the left, from 0. */
  readonly at: number;
  readonly rows?: { readonly start: number; readonly end: number };
  readonly className?: string;
  readonly children: ReactNode;
};

/** A cell of a statement's column. Where only one column fits, the cells of the others are put away. */
export function ColumnCell({ statement, at, rows, className, children }: Props) {
  const isActive = useRead((it) => it.active() === statement);
  // Between two columns stands a gutter: statement n has grid column 2n + 1.
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    "--at": at * 2 + 1,
    ...(rows ? { gridRow: `${rows.start + 1} / ${rows.end + 1}` } : {}),
  };
  return (
    <div
      data-cell={statement}
      style={style}
      className={classes("min-w-0 md:block md:[grid-column:var(--at)]", !isActive && "hidden", className)}
    >
      {children}
    </div>
  );
}
