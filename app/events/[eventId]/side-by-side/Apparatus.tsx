"use client";
import type { ReactNode } from "react";
import type { TopicMark } from "#lib/engine/types.ts";
import { ACT_LABELS, FACT_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { textLanguage } from "../../../_marks/direction.ts";
import { hue } from "../../../_marks/hue.ts";
import { StateSign } from "../../../_marks/StateMark.tsx";
import { Button } from "../../../_ui/Button.tsx";
import { ApparatusLinks } from "./ApparatusLinks.tsx";
import { describeDifference } from "./describeDifference.ts";
import { EvidenceWords } from "./EvidenceWords.tsx";
import type { Column } from "./model.ts";
import { ReadingKey } from "./ReadingKey.tsx";
import { useRead, useScreen } from "./useReader.ts";

/** All that the engine says of the chosen passage, each mark with its words; beside the text, never over it. */
export function Apparatus() {
  const { model } = useScreen();
  const chosen = useRead((it) => it.chosen());
  const column = model.columns.find(({ id }) => id === chosen?.ref.statement);
  if (!chosen || !column)
    return (
      <aside aria-label="Apparatus" className="hidden xl:block print:hidden">
        <div className="sticky top-4">
          <ReadingKey />
        </div>
      </aside>
    );
  return (
    <aside
      aria-label="Apparatus"
      data-apparatus
      className="sticky bottom-(--switch) z-20 -mx-4 max-h-[42vh] overflow-y-auto overscroll-contain border-t-2 border-rule bg-sheet px-4 pb-4 sm:-mx-6 sm:px-6 lg:-mx-10 lg:px-10 xl:top-4 xl:bottom-auto xl:mx-0 xl:max-h-[calc(100dvh-2rem)] xl:self-start xl:border-t xl:border-line xl:bg-paper xl:px-0 print:hidden"
    >
      <ChosenPassage column={column} index={chosen.ref.passage} passageKey={chosen.key} />
    </aside>
  );
}

function ChosenPassage({ column, index, passageKey }: { column: Column; index: number; passageKey: string }) {
  const { model, choose } = useScreen();
  const passage = column.passages[index];
  if (!passage) return <p className="py-3">This statement has no passage {index + 1}.</p>;
  const label = (id: string) => model.topics.find((topic) => topic.id === id)?.label ?? id;
  const facts = model.facts.filter((fact) => fact.statement === column.id && fact.passage === index);
  const differences = model.differences[passageKey] ?? [];
  return (
    <>
      <header className="sticky top-0 z-10 flex items-start justify-between gap-3 bg-sheet py-2 xl:bg-paper">
        <div>
          <h2 className="flex items-center gap-2 text-sm">
            <span aria-hidden="true" className="h-4 w-1" style={{ background: hue(column.order) }} />
            {column.name}
          </h2>
          <p className="label">
            Passage {index + 1} of {column.passages.length} · paragraph {passage.paragraph + 1} · characters{" "}
            {passage.start + 1}–{passage.end}
          </p>
        </div>
        <Button look="quiet" onClick={() => choose(null)} aria-label="Close the apparatus">
          ✕
        </Button>
      </header>
      <OutOfRows column={column} index={index} />
      <dl className="grid grid-cols-1 gap-x-8 md:grid-cols-2 xl:grid-cols-1">
        <Entry term="Voice">
          <b className="font-medium">{voiceLabel(passage.voice)}</b>
          <EvidenceWords
            column={column}
            spans={passage.voiceEvidence}
            none="the author’s own voice"
            at={index}
          />
        </Entry>
        <Entry term="Act">
          <b className="font-medium">{ACT_LABELS[passage.act].word}</b>{" "}
          <span className="label">{ACT_LABELS[passage.act].note}</span>
          <EvidenceWords
            column={column}
            spans={passage.actEvidence}
            none="no verb that tells more"
            at={index}
          />
        </Entry>
        <Entry term={passage.topics.length === 1 ? "Topic" : "Topics"}>
          {passage.topics.length === 0 ? <span className="text-muted">none of the codebook</span> : null}
          {passage.topics.map((mark) => (
            <TopicLine key={mark.id} column={column} mark={mark} label={label(mark.id)} at={index} />
          ))}
        </Entry>
        {passage.denied.length > 0 ? (
          <Entry term="Denied">
            {passage.denied.map((mark) => (
              <TopicLine key={mark.id} column={column} mark={mark} label={label(mark.id)} at={index} denied />
            ))}
          </Entry>
        ) : null}
        {differences.length > 0 ? (
          <Entry term="Where the accounts part">
            <ul className="grid gap-0.5">
              {differences.map((difference) => {
                const text = describeDifference(difference, {
                  label,
                  name: (id) => nameOf(model.columns, id),
                });
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </Entry>
        ) : null}
        {facts.length > 0 ? (
          <Entry term="Facts">
            {facts.map((fact) => (
              <p key={`${fact.kind}${fact.value}`}>
                <span className="text-muted">{FACT_LABELS[fact.kind]}:</span> {fact.value}
                <EvidenceWords column={column} spans={fact.evidence} none="" at={index} />
              </p>
            ))}
          </Entry>
        ) : null}
      </dl>
      <ApparatusLinks column={column} index={index} />
    </>
  );
}

/** A passage on no topic stands in no row: its words stand here, with the way to its text. */
function OutOfRows({ column, index }: { column: Column; index: number }) {
  const { model, reader, go } = useScreen();
  const place = reader.placeOf({ statement: column.id, passage: index });
  const passage = column.passages[index];
  if (!passage || model.walks.columns[column.id]?.includes(place)) return null;
  return (
    <div className="border-t border-line py-2">
      <p className="words text-sm leading-6" {...textLanguage(column.language)}>
        {column.text.slice(passage.start, passage.end)}
      </p>
      <button
        type="button"
        onClick={() => go({ order: "text" })}
        className="min-h-6 text-link underline pointer-coarse:min-h-11"
      >
        in no row shown: read it in its text
      </button>
    </div>
  );
}

function nameOf(columns: readonly Column[], id: string): string {
  return columns.find((column) => column.id === id)?.name ?? id;
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-2">
      <dt className="label">{term}</dt>
      <dd className="grid gap-1 text-sm">{children}</dd>
    </div>
  );
}

type TopicLineProps = {
  readonly column: Column;
  readonly mark: TopicMark;
  readonly label: string;
  readonly at: number;
  readonly denied?: boolean;
};

function TopicLine({ column, mark, label, at, denied = false }: TopicLineProps) {
  const { choose, reader } = useScreen();
  const from = mark.carriedFrom;
  return (
    <div>
      <span className="inline-flex items-center gap-1.5 font-medium">
        {denied ? <StateSign state="denies" /> : null}
        {label}
      </span>
      {from === undefined ? null : (
        <button
          type="button"
          className="ms-2 min-h-6 text-link underline"
          onClick={() => choose(reader.placeOf({ statement: column.id, passage: from }), { focus: true })}
        >
          carried from passage {from + 1}
        </button>
      )}
      <EvidenceWords column={column} spans={mark.evidence} none="" at={at} />
    </div>
  );
}
