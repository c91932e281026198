"use client";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly description?: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
};

/** A dialog that takes the focus, gives it back and closes on Esc. */
export function Dialog({ title, description, open, onOpenChange, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-ink/30" />
        <Radix.Content
          className="fixed inset-x-4 top-[10vh] z-50 mx-auto grid max-h-[80vh] max-w-xl gap-4 overflow-y-auto border border-rule bg-sheet p-6 shadow-xl"
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          {description ? <Radix.Description className="text-muted">{description}</Radix.Description> : null}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
