import type { ReactNode } from "react";

type Props = { readonly name: string; readonly className?: string; readonly children: ReactNode };

/** A named region that scrolls by itself; it takes the focus so that the keyboard reaches all of it (WCAG 2.1.1). */
export function ScrollRegion({ name, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={name} tabIndex={0} className={className}>
      {children}
    </section>
  );
}
