"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Preferences } from "./_preferences/preferences.ts";
import { classes } from "./_ui/classes.ts";
import { useKeyHelp } from "./_ui/Keys.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

const PLACES = [
  { href: "/events", label: "Events" },
  { href: "/topics", label: "Topics" },
  { href: "/sources", label: "Sources" },
  { href: "/imports", label: "Imports" },
  { href: "/trash", label: "Trash" },
  { href: "/settings", label: "Settings" },
] as const;

/** The wordmark, the places, and what holds everywhere: theme and keys. */
export function SiteHeader({ theme }: { theme: Preferences["theme"] }) {
  const path = usePathname();
  const openHelp = useKeyHelp();
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-[120rem] flex-wrap items-center gap-x-6 px-4 sm:px-6 lg:px-10">
        <Link href="/events" className="py-3 text-base font-semibold tracking-tight no-underline">
          <span aria-hidden="true">◐ </span>Parallax
        </Link>
        <nav
          aria-label="Places"
          className="order-last -mx-1 flex w-full overflow-x-auto sm:order-none sm:w-auto"
        >
          {PLACES.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              aria-current={path.startsWith(href) ? "page" : undefined}
              className={classes(
                "px-2.5 py-3 text-sm no-underline",
                path.startsWith(href) ? "font-semibold" : "text-muted hover:text-ink",
              )}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <button
            type="button"
            onClick={openHelp}
            aria-label="Keys"
            className="hidden min-h-8 px-2 text-muted hover:text-ink sm:block"
          >
            <kbd>?</kbd>
          </button>
          <ThemeSwitch theme={theme} />
        </div>
      </div>
    </header>
  );
}
