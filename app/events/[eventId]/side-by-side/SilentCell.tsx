"use client";
import { Popover } from "radix-ui";
import { useState } from "react";
import { SearchedTerms } from "../../../_marks/SearchedTerms.tsx";
import { StateMark } from "../../../_marks/StateMark.tsx";

type Props = {
  readonly topic: string;
  readonly name: string;
  readonly language: string;
  /** The length of the text that was searched, in its own measure. */
  readonly length: string;
  readonly searched: readonly string[];
};

/** An empty cell: "silent" with the terms that were looked for, on hover, on focus and on touch. */
export function SilentCell({ topic, name, language, length, searched }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={`${name} is silent on ${topic}: terms searched`}
        onPointerEnter={(event) => event.pointerType === "mouse" && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === "mouse" && setOpen(false)}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={(event) => {
          // Hover or focus has opened it already; a press must not close it again.
          event.preventDefault();
          setOpen(true);
        }}
        className="-mx-1 inline-flex min-h-8 cursor-help items-center px-1 text-sm hover:bg-sunk pointer-coarse:min-h-11"
      >
        <StateMark state="silent" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={`Terms searched for ${topic}`}
          sideOffset={4}
          align="start"
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 max-h-[50vh] w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto border border-rule bg-sheet p-3 text-sm shadow-lg"
        >
          <SearchedTerms terms={searched} length={length} language={language} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
