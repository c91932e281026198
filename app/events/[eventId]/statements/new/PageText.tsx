"use client";
import { useId, useRef, useState } from "react";
import { textLanguage } from "../../../../_marks/direction.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { ScrollRegion } from "../../../../_ui/ScrollRegion.tsx";
import type { Cut } from "./draft.ts";
import { cutOfLines, lineMarks, pageLines } from "./pageLines.ts";

type Props = {
  /** All of the page's text. */
  readonly whole: string;
  /** The text as it is cut now. */
  readonly text: string;
  readonly chosen: Cut | null;
  readonly language: string;
  readonly onCut: (cut: Cut | null) => void;
};

/** The page's own text with the cut marked in it: the analyst mends the cut by selecting words, or by lines. */
export function PageText({ whole, text, chosen, language, onCut }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [missed, setMissed] = useState(false);
  const lines = pageLines(whole);
  const marks = lineMarks(lines, { text, chosen });
  const takeSelection = () => {
    const cut = box.current && selectionIn(box.current);
    setMissed(!cut);
    if (cut) onCut(cut);
  };
  return (
    <div className="grid content-start gap-2">
      <p className="label">The page’s own text; what is cut out stands on the tint.</p>
      <ScrollRegion
        name="The page’s own text"
        className="max-h-96 overflow-y-auto border border-line bg-sheet py-3 ps-2 pe-4"
      >
        <div ref={box} {...textLanguage(language)}>
          {lines.map((line, at) => (
            <p
              key={line.start}
              data-start={line.start}
              data-number={line.number ?? ""}
              data-cut={marks[at] ? "" : undefined}
              className="grid min-h-3 grid-cols-[2.5rem_minmax(0,1fr)] gap-2 text-sm leading-6 text-muted before:pt-px before:text-end before:text-xs before:leading-6 before:text-faint before:content-[attr(data-number)] data-cut:text-ink"
            >
              <span className={marks[at] ? "words bg-selected" : "words"}>{line.text}</span>
            </p>
          ))}
        </div>
      </ScrollRegion>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Button onClick={takeSelection}>Use the selection</Button>
        <LineRange lines={lines} marks={marks} onCut={onCut} />
        {chosen ? (
          <Button look="quiet" onClick={() => onCut(null)}>
            Back to the cut that was found
          </Button>
        ) : null}
      </div>
      <p role="status" className="label">
        {missed ? "Nothing is selected in the page’s text. Select the statement’s words there first." : ""}
      </p>
    </div>
  );
}

type RangeProps = {
  readonly lines: ReturnType<typeof pageLines>;
  readonly marks: readonly boolean[];
  readonly onCut: (cut: Cut) => void;
};

/** The same by the numbers of lines, for who works without a mouse. */
function LineRange({ lines, marks, onCut }: RangeProps) {
  const id = useId();
  const numbered = lines.filter(({ number }) => number !== null);
  const inside = lines.filter((line, at) => marks[at] && line.number !== null);
  const [range, setRange] = useState<readonly [string, string] | null>(null);
  const [from, to] = range ?? [
    String(inside[0]?.number ?? 1),
    String(inside.at(-1)?.number ?? numbered.length),
  ];
  const input = (value: string, place: 0 | 1) => ({
    type: "number",
    min: 1,
    max: numbered.length,
    className: "w-16 min-h-8 border border-faint bg-sheet px-2 text-ink",
    value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setRange(place === 0 ? [event.target.value, to] : [from, event.target.value]),
  });
  const cut = cutOfLines(lines, Number(from), Number(to));
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor={`${id}-from`}>or lines</label>
      <input id={`${id}-from`} {...input(from, 0)} />
      <label htmlFor={`${id}-to`}>to</label>
      <input id={`${id}-to`} {...input(to, 1)} />
      <Button disabled={cut === null} onClick={() => cut && onCut(cut)}>
        Use the lines
      </Button>
    </div>
  );
}

/** The part of the page's text that is selected in the box; null where nothing of it is. */
function selectionIn(box: HTMLElement): Cut | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(box)) return null;
  const start = offsetOf(box, range.startContainer, range.startOffset) ?? 0;
  const end = offsetOf(box, range.endContainer, range.endOffset) ?? Number.POSITIVE_INFINITY;
  const last = box.lastElementChild;
  const whole = Number((last as HTMLElement | null)?.dataset.start ?? 0) + (last?.textContent?.length ?? 0);
  const cut = { start, end: Math.min(end, whole) };
  return cut.start < cut.end ? cut : null;
}

/** The offset in the page's text of a place in the box; null for a place outside it. */
function offsetOf(box: HTMLElement, node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (!line || !box.contains(line)) {
    const child = node === box ? box.children[offset] : undefined;
    return child instanceof HTMLElement ? Number(child.dataset.start) : null;
  }
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return Number(line.dataset.start) + before.toString().length;
}
