"use client";
import { Popover } from "radix-ui";
import { useState } from "react";
import { StateMark } from "../../../_marks/StateMark.tsx";

type Props = {
  readonly topic: string;
  readonly name: string;
  readonly language: string;
  readonly searched: readonly string[];
};

/** An empty cell: "silent" with the terms that were looked for, on hover, on focus and on touch. */
export function SilentCell({ topic, name, language, searched }: Props) {
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
          <SearchedTerms topic={topic} name={name} language={language} searched={searched} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SearchedTerms({ topic, name, language, searched }: Props) {
  if (searched.length === 0)
    return <p>The codebook has no terms for {topic} in this language, so silence here was not searched for.</p>;
  return (
    <div className="grid gap-2">
      <p>
        None of these {searched.length} terms for <b className="font-semibold">{topic}</b> occurs in {name}:
      </p>
      <p lang={language} className="text-muted">
        {searched.join(" · ")}
      </p>
    </div>
  );
}
