"use client";
import type { KeyboardEvent, MouseEvent } from "react";
import type { Span } from "#lib/engine/types.ts";
import { classes } from "../../../_ui/classes.ts";
import { linkName } from "./LinkBadges.tsx";
import { cutLayers, type LayeredPiece } from "./layers.ts";
import type { Column } from "./model.ts";
import { passageKey, placeKey } from "./passageKey.ts";
import { useRead, useScreen } from "./useReader.ts";

type Props = {
  readonly column: Column;
  readonly index: number;
  /** The topic of the row; null in the text's own order. */
  readonly row: string | null;
  /** Said aside: a neighbour for context, or a passage that a filter leaves out. */
  readonly quiet?: boolean;
  readonly evidence?: readonly Span[];
};

const ROLE_CLASSES = {
  chosen: "bg-selected outline-1 outline-rule",
  partner: "bg-sunk outline-1 outline-dashed outline-faint",
  none: "hover:bg-sunk",
} as const;

/** One passage: its exact words, to be chosen by pointer, touch or key. */
export function PassageText({ column, index, row, quiet = false, evidence = [] }: Props) {
  const { model, choose, reader } = useScreen();
  const ref = { statement: column.id, passage: index };
  const key = passageKey(ref);
  const place = placeKey(row, ref);
  const role = useRead((it) => it.roleOf(key));
  const found = useRead((it) => it.found(key));
  const isStop = useRead((it) => it.isStop(column.id, place));
  const passage = column.passages[index];
  if (!passage) return null;
  const shownEvidence = role === "chosen" ? allEvidence(column, index) : evidence;
  const layers = {
    evidence: shownEvidence,
    differs: model.lacked[key] ?? [],
    found: found ?? [],
  };
  const onClick = (event: MouseEvent) => {
    // Dragging over words selects them for copying; that is no choice of the passage.
    if (event.detail > 0 && !(getSelection()?.isCollapsed ?? true)) return;
    choose(reader.chosen()?.place === place ? null : place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose(place);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over the lines of a paragraph
    <span
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-place={place}
      data-statement={column.id}
      data-passage={index}
      aria-pressed={role === "chosen"}
      aria-description={model.partners[key]?.map((partner) => linkName(partner, model)).join("; ")}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => reader.stopAt(place)}
      className={classes(
        "cursor-pointer scroll-mt-[calc(var(--heads)+3rem)] scroll-mb-40 box-decoration-clone [-webkit-box-decoration-break:clone] focus-visible:outline-offset-0",
        ROLE_CLASSES[role],
        quiet && role === "none" && "text-faint",
      )}
    >
      {cutLayers(passage.start, passage.end, layers).map((piece) => (
        <Piece key={piece.from} piece={piece} text={column.text} />
      ))}
    </span>
  );
}

function Piece({ piece, text }: { piece: LayeredPiece; text: string }) {
  const words = text.slice(piece.from, piece.to);
  const underlined =
    piece.differs &&
    "underline decoration-differ decoration-2 underline-offset-[5px] group-data-[words=off]/side:no-underline";
  if (!piece.evidence && !piece.found)
    return underlined ? <span className={underlined}>{words}</span> : words;
  return (
    <mark
      {...(piece.found ? { "data-found": "" } : {})}
      className={classes(piece.found && "bg-evidence outline outline-1 outline-rule", underlined)}
    >
      {words}
    </mark>
  );
}

function allEvidence(column: Column, index: number): readonly Span[] {
  const passage = column.passages[index];
  return passage ? [...passage.topics, ...passage.denied].flatMap(({ evidence }) => evidence) : [];
}
