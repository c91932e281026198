"use client";
import { DropdownMenu as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { type Button, buttonClasses } from "./Button.tsx";

const ITEM =
  "flex min-h-8 cursor-pointer items-center justify-between gap-6 px-3 py-1.5 text-sm no-underline outline-none data-highlighted:bg-sunk pointer-coarse:min-h-11";

type Props = {
  readonly label: ReactNode;
  readonly name?: string;
  readonly look?: ComponentProps<typeof Button>["look"];
  readonly children: ReactNode;
};

/** A button that opens a list of actions. */
export function Menu({ label, name, look, children }: Props) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger className={buttonClasses(look)} {...(name ? { "aria-label": name } : {})}>
        {label}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          className="z-50 min-w-48 border border-rule bg-sheet py-1 shadow-lg"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** An action of a `Menu`. */
export function MenuItem({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <Radix.Item className={ITEM} onSelect={onSelect}>
      {children}
    </Radix.Item>
  );
}

/** A link of a `Menu`; `download` saves what it points at. */
export function MenuLink({
  href,
  download,
  children,
}: {
  href: string;
  download?: boolean;
  children: ReactNode;
}) {
  return (
    <Radix.Item asChild className={ITEM}>
      <a href={href} {...(download ? { download: "" } : {})}>
        {children}
      </a>
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="label px-3 py-1">{children}</Radix.Label>;
}
