import type { ReactNode } from "react";

/** What to do where nothing is yet: a sentence and the ways on. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="grid max-w-prose gap-3 border-t border-rule py-8">
      <h2 className="text-lg">{title}</h2>
      {children ? <div className="text-base text-muted">{children}</div> : null}
      {actions ? <div className="flex flex-wrap gap-2 pt-1">{actions}</div> : null}
    </section>
  );
}
