import Link from "next/link";
import { TYPE_LABELS, voiceLabel } from "#lib/report/labels.ts";
import { lengthOf, percent } from "#lib/report/wording.ts";
import { textLanguage } from "../../../../_marks/direction.ts";
import { hue } from "../../../../_marks/hue.ts";
import type { StatementView } from "./loaders.ts";
import { TrashStatement } from "./TrashStatement.tsx";

export function StatementHeading({ view }: { view: StatementView }) {
  const { statement, analysed, event, order } = view;
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-1">
          <span aria-hidden="true" className="block h-1 w-12" style={{ background: hue(order) }} />
          <h2 className="font-serif text-lg" {...textLanguage(statement.language)}>
            {statement.title || statement.source}
          </h2>
        </div>
        <div className="flex gap-2">
          <TrashStatement
            eventId={event.id}
            statementId={statement.id}
            name={statement.title || statement.source}
          />
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Item name="Source">{statement.source}</Item>
        <Item name="Speaks for">{statement.party}</Item>
        <Item name="Type">{TYPE_LABELS[statement.type]}</Item>
        <Item name="Published">
          {statement.publishedAt ?? "not given"}
          {statement.publishedBasis ? (
            <span className="block text-muted">known by {statement.publishedBasis}</span>
          ) : null}
        </Item>
        <Item name="Language">{statement.language}</Item>
        <Item name="Length">
          {lengthOf(analysed)}, {analysed.passages.length} passages
        </Item>
        <Item name="Voices">
          {analysed.voices.map(({ voice, share }) => `${voiceLabel(voice)} ${percent(share)}`).join(" · ")}
        </Item>
        {statement.translationOf ? (
          <Item name="Translation of">
            <Link
              className="underline"
              href={`/events/${event.id}/statements/${encodeURIComponent(statement.translationOf)}`}
            >
              {statement.translationOf}
            </Link>
          </Item>
        ) : null}
        {statement.url ? (
          <Item name="Published at">
            <a className="underline" href={statement.url} rel="noreferrer noopener">
              {new URL(statement.url).host}
            </a>
          </Item>
        ) : null}
      </dl>
    </header>
  );
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
