import type { ReactNode } from "react";
import type { Fact } from "#lib/engine/types.ts";
import { basisLabel, type ClaimSet, distanceLabel, eventCard } from "#lib/report/event-card.ts";
import type { Publication } from "#lib/report/publication.ts";
import { statementNames } from "#lib/report/statement-names.ts";
import { longDate } from "#lib/report/wording.ts";
import { EvidencePopover } from "../../_marks/EvidencePopover.tsx";
import type { EventView } from "./view.ts";

/** The competing claims about the event itself: who took part, who asked, how long it took, who published first. */
export function EventCard({ view }: { view: EventView }) {
  const card = eventCard(view.comparison);
  const names = statementNames(view.comparison.statements);
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <dl className="grid gap-x-8 gap-y-3 border-t border-rule pt-3 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_1fr_1.5fr]">
      <Item name="Participants">
        {card.event.participants.length === 0
          ? "none named"
          : card.event.participants.map(({ name, party }) => `${name} (${party})`).join(" · ")}
      </Item>
      <Item name="Who asked for it">
        <Claims view={view} set={card.initiator} nameOf={nameOf} />
      </Item>
      <Item name="How long it took">
        <Claims view={view} set={card.duration} nameOf={nameOf} />
      </Item>
      <Item name="Published">
        <Published order={card.published.order} first={card.published.first} nameOf={nameOf} />
      </Item>
    </dl>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type ClaimsProps = {
  readonly view: EventView;
  readonly set: ClaimSet;
  readonly nameOf: (statement: string) => string;
};

/** Each value with those who claim it; where they differ, the accent says so in a word as well. */
function Claims({ view, set, nameOf }: ClaimsProps) {
  if (set.verdict === "nobody") return <span className="caps text-muted">no statement says</span>;
  return (
    <ul className="grid gap-0.5">
      {set.verdict === "differ" ? <li className="font-medium text-accent">≠ the claims differ</li> : null}
      {set.claims.map(({ value, label, facts }) => (
        <li key={value}>
          {label}:{" "}
          {distinct(facts).map((fact, index) => (
            <span key={fact.statement}>
              {index > 0 ? ", " : ""}
              <EvidencePopover
                eventId={view.id}
                label={nameOf(fact.statement)}
                name={`${nameOf(fact.statement)} on it: ${label}`}
                statement={view.statements.find(({ id }) => id === fact.statement)}
                analysed={view.comparison.statements.find(({ id }) => id === fact.statement)}
                marks={facts
                  .filter(({ statement }) => statement === fact.statement)
                  .map(({ passage, evidence }) => ({ passage, evidence }))}
              />
            </span>
          ))}
        </li>
      ))}
      {set.silent.length > 0 ? (
        <li className="text-muted">
          <span className="caps">silent</span>: {set.silent.map(nameOf).join(", ")}
        </li>
      ) : null}
    </ul>
  );
}

/** One fact a statement, the first. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (fact, index) => facts.findIndex(({ statement }) => statement === fact.statement) === index,
  );
}

type PublishedProps = {
  readonly order: readonly Publication[];
  readonly first: string | null;
  readonly nameOf: (statement: string) => string;
};

function Published({ order, first, nameOf }: PublishedProps) {
  return (
    <ol className="grid gap-0.5">
      {order.map((publication) => (
        <li key={publication.statement}>
          {nameOf(publication.statement)} <span className="text-muted">{when(publication)}</span>
          {publication.statement === first ? <span className="font-medium"> first</span> : null}
          {distance(publication, nameOf)}
          <Basis publication={publication} />
        </li>
      ))}
    </ol>
  );
}

function Basis({ publication }: { publication: Publication }) {
  const label = basisLabel(publication);
  return label === null ? null : <span className="block text-muted">{label}</span>;
}

function distance(publication: Publication, nameOf: PublishedProps["nameOf"]): string {
  const label = distanceLabel(publication, nameOf);
  return label === null ? "" : ` ${label}`;
}

/** The minute in each city, the day once where it is the same in all: "10:46 Washington, 22:46 Beijing, 5 June 2025". */
function when(publication: Publication): string {
  switch (publication.precision) {
    case "minute": {
      const days = new Set(publication.times.map(({ day }) => day));
      const [day] = days;
      if (day !== undefined && days.size === 1)
        return `${publication.times.map(({ city, time }) => `${time} ${city}`).join(", ")}, ${longDate(day)}`;
      return publication.times.map((at) => `${at.time} ${at.city}, ${longDate(at.day)}`).join("; ");
    }
    case "day":
      return `${longDate(publication.day)}, hour not given`;
    case "unknown":
      return "time not given";
  }
}
