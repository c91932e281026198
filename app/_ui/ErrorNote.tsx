import type { ReactNode } from "react";

/** An error where it arose: what went wrong and the way out. */
export function ErrorNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-danger bg-sheet px-4 py-3">
      <p className="font-medium text-danger">{title}</p>
      {children ? <div className="text-sm text-ink">{children}</div> : null}
    </div>
  );
}
