"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classes } from "./classes.ts";

type Tab = { readonly href: string; readonly label: string; readonly count?: number };

/** Views of one thing, each with its own address. */
export function TabLinks({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const path = decodeURI(usePathname());
  return (
    <nav aria-label={label} className="-mb-px flex gap-5 overflow-x-auto">
      {tabs.map(({ href, label: text, count }) => {
        const here = path === decodeURI(href);
        return (
          <Link
            key={href}
            href={href}
            scroll={false}
            aria-current={here ? "page" : undefined}
            className={classes(
              "border-b-2 py-2 text-sm whitespace-nowrap no-underline pointer-coarse:py-3",
              here ? "border-rule font-semibold" : "border-transparent text-muted hover:text-ink",
            )}
          >
            {text}
            {count === undefined ? null : <span className="ms-1 text-faint">{count}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
