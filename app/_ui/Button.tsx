import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

type Look = "plain" | "primary" | "quiet" | "danger";

const LOOKS: Record<Look, string> = {
  plain: "border-line bg-sheet text-ink hover:border-rule",
  primary: "border-rule bg-ink text-paper hover:opacity-85",
  quiet: "border-transparent text-ink hover:bg-sunk",
  danger: "border-danger text-danger bg-sheet hover:bg-sunk",
};

/** The classes of a button, for links that look like one. */
export function buttonClasses(look: Look = "plain", extra?: string): string {
  return classes(
    "inline-flex min-h-8 items-center justify-center gap-1.5 border px-3 py-1 text-sm font-medium no-underline",
    "disabled:opacity-50 aria-disabled:opacity-50 pointer-coarse:min-h-11",
    LOOKS[look],
    extra,
  );
}

export function Button({ look, className, type, ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type ?? "button"} className={buttonClasses(look, className)} {...rest} />;
}
