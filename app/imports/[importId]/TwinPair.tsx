import Link from "next/link";
import type { TwinRecord, TwinSide } from "#lib/data/import-twins.ts";
import type { Span } from "#lib/engine/types.ts";
import { wordDifference } from "#lib/report/word-difference.ts";
import { ScrollRegion } from "../../_ui/ScrollRegion.tsx";
import { TwinChoices } from "./TwinChoices.tsx";

/** A row and its twin, with the words marked that only one of them has. */
export function TwinPair({ importId, twin }: { importId: string; twin: TwinRecord }) {
  const { own, other, kind, similarity, row, choice } = twin;
  const whole = (text: string) => ({ text, spans: [[0, text.length] as const] });
  const difference = wordDifference(whole(own.text), whole(other.text), "en");
  return (
    <li className="grid gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="label">
          {own.label} · {kind === "exact" ? "the same words" : `${Math.round(similarity * 100)} % in common`}{" "}
          · will be {choice === "keep" ? "kept" : "skipped"}
        </p>
        <TwinChoices importId={importId} row={row} choice={choice} place={own.label} />
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <Side side={own} marked={difference?.a ?? []} />
        <Side side={other} marked={difference?.b ?? []} />
      </div>
    </li>
  );
}

function Side({ side, marked }: { side: TwinSide; marked: readonly Span[] }) {
  return (
    <div className="grid content-start gap-1">
      <p className="text-sm">
        <span className="font-semibold">{side.source}</span>{" "}
        <span className="text-muted">
          {side.label} · {side.publishedAt ?? "time not known"}
        </span>
      </p>
      {side.address ? (
        <Link className="text-sm underline" href={side.address}>
          {side.title || "no title"}
        </Link>
      ) : (
        <p className="text-sm">{side.title || "no title"}</p>
      )}
      <ScrollRegion
        name={`Text of ${side.label}`}
        className="max-h-56 overflow-y-auto border border-line p-3 font-serif text-sm whitespace-pre-line"
      >
        {pieces(side.text, marked)}
      </ScrollRegion>
    </div>
  );
}

function pieces(text: string, marked: readonly Span[]) {
  const parts = [];
  let at = 0;
  for (const [start, end] of marked) {
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className="bg-transparent text-ink underline decoration-differ decoration-2">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
