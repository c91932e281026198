"use client";
import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  readonly trigger: ReactNode;
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A button whose press opens a note beside it; works by pointer, touch and keyboard. */
export function Popover({ trigger, name, className, children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger aria-label={name} className={className}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-[60vh] w-[min(26rem,calc(100vw-1.5rem))] overflow-y-auto border border-rule bg-sheet p-4 text-sm shadow-lg"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
