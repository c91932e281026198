"use client";
import { useCallback, useEffect, useMemo } from "react";
import type { AnalysedStatement, ComparedTopic, Passage, Span, Statement } from "#lib/engine/types.ts";
import { textLanguage } from "../../../../_marks/direction.ts";
import { MarkedText } from "../../../../_marks/MarkedText.tsx";
import { classes } from "../../../../_ui/classes.ts";
import { useKeys } from "../../../../_ui/Keys.tsx";
import { useQuery } from "../../../../_ui/useQuery.ts";
import { PassageMargin } from "./PassageMargin.tsx";

type Props = {
  readonly eventId: string;
  readonly statement: Statement;
  readonly analysed: AnalysedStatement;
  readonly topics: readonly ComparedTopic[];
};

/** The whole text in its paragraphs, each passage's marks in the margin beside it. */
export function StatementText({ statement, analysed, topics }: Props) {
  const [param, setParam] = useQuery("p");
  const chosen = param === null ? null : Number(param);
  const paragraphs = useMemo(() => byParagraph(analysed.passages), [analysed.passages]);
  const last = analysed.passages.length - 1;
  const choose = useCallback((index: number) => setParam(String(index)), [setParam]);
  const step = useCallback(
    (by: number) => choose(Math.max(0, Math.min(last, chosen === null ? 0 : chosen + by))),
    [choose, chosen, last],
  );
  const bindings = useMemo(
    () => [
      { key: "j", label: "Next passage", run: () => step(1) },
      { key: "k", label: "Previous passage", run: () => step(-1) },
      { key: "Escape", label: "Let go of the passage", run: () => setParam(null) },
    ],
    [step, setParam],
  );
  useKeys(bindings);
  useEffect(() => {
    if (chosen !== null) document.getElementById(`p-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <section aria-label="Text with its marks" className="border-t border-rule">
      {paragraphs.map((passages) => (
        <div
          key={passages[0]?.index}
          className="grid gap-x-10 gap-y-2 border-b border-line py-4 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]"
        >
          <p className="words whitespace-pre-line" {...textLanguage(statement.language)}>
            {passages.map(({ passage, index }, place) => (
              <span key={index}>
                <PassageWords
                  statement={statement}
                  passage={passage}
                  index={index}
                  chosen={chosen === index}
                />
                {gapAfter(statement.text, passage, passages[place + 1]?.passage)}
              </span>
            ))}
          </p>
          <ol className="grid content-start gap-0.5">
            {passages.map(({ passage, index }) => (
              <PassageMargin
                key={index}
                passage={passage}
                index={index}
                topics={topics}
                chosen={chosen === index}
                onChoose={() => (chosen === index ? setParam(null) : choose(index))}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

type WordsProps = {
  readonly statement: Statement;
  readonly passage: Passage;
  readonly index: number;
  readonly chosen: boolean;
};

function PassageWords({ statement, passage, index, chosen }: WordsProps) {
  return (
    <span
      id={`p-${index}`}
      className={classes("scroll-my-24", chosen && "bg-selected outline-1 outline-focus")}
    >
      <sup aria-hidden="true" className="me-0.5 font-sans text-xs text-faint select-none">
        {index + 1}
      </sup>
      <MarkedText
        text={statement.text}
        start={passage.start}
        end={passage.end}
        evidence={chosen ? allEvidence(passage) : []}
        language={statement.language}
      />
    </span>
  );
}

function allEvidence(passage: Passage): readonly Span[] {
  const marks = [...passage.topics, ...passage.denied].flatMap(({ evidence }) => evidence);
  return [...marks, ...passage.voiceEvidence, ...passage.actEvidence];
}

/** The white space between two passages, as it is in the text. */
function gapAfter(text: string, passage: Passage, next: Passage | undefined): string {
  return next ? text.slice(passage.end, next.start) : "";
}

type Placed = { readonly passage: Passage; readonly index: number };

function byParagraph(passages: readonly Passage[]): readonly (readonly Placed[])[] {
  const paragraphs = new Map<number, Placed[]>();
  for (const [index, passage] of passages.entries()) {
    paragraphs.set(passage.paragraph, [...(paragraphs.get(passage.paragraph) ?? []), { passage, index }]);
  }
  return [...paragraphs.values()];
}
