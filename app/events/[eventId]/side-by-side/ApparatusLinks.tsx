"use client";
import { textLanguage } from "../../../_marks/direction.ts";
import { hue } from "../../../_marks/hue.ts";
import { LineSample } from "./LineSample.tsx";
import { cutLayers } from "./layers.ts";
import type { Column } from "./model.ts";
import type { Partner } from "./partners.ts";
import { passageKey } from "./passageKey.ts";
import { useScreen } from "./useReader.ts";

/** The partners of the chosen passage: relation, reason, score and the partner's words, those lacking here underlined. */
export function ApparatusLinks({ column, index }: { column: Column; index: number }) {
  const { model } = useScreen();
  const partners = model.partners[passageKey({ statement: column.id, passage: index })] ?? [];
  return (
    <section aria-label="Links" className="border-t border-line py-2">
      <h3 className="label font-normal">{partners.length === 0 ? "Links" : `Links, ${partners.length}`}</h3>
      {partners.length === 0 ? (
        <p className="text-muted">No passage of the statements shown is on the same matter.</p>
      ) : (
        <ul className="grid md:grid-cols-2 md:gap-x-8 xl:grid-cols-1">
          {partners.map((partner) => (
            <PartnerLine key={passageKey(partner.at)} partner={partner} from={column.id} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PartnerLine({ partner, from }: { partner: Partner; from: string }) {
  const { model, choose, reader } = useScreen();
  const column = model.columns.find(({ id }) => id === partner.at.statement);
  const passage = column?.passages[partner.at.passage];
  if (!column || !passage) return null;
  const lacking = model.wordings[passageKey(partner.at)]?.find(({ statement }) => statement === from);
  const pieces = cutLayers(passage.start, passage.end, {
    evidence: partner.evidenceThere,
    differs: lacking?.spans ?? [],
  });
  return (
    <li className="py-2 not-first:border-t not-first:border-line/60 md:not-first:border-t-0 xl:not-first:border-t">
      <p
        className={`flex flex-wrap items-center gap-x-2 ${partner.relation === "conflict" ? "text-accent" : ""}`}
      >
        <LineSample relation={partner.relation} />
        <b className="font-medium">{partner.relation}</b>
        <span className="label">{partner.score.toFixed(2)}</span>
      </p>
      {partner.reason ? <p className="label">{partner.reason}</p> : null}
      <p
        className="words text-sm leading-6 my-1 border-s-2 ps-3"
        style={{ borderColor: hue(column.order) }}
        {...textLanguage(column.language)}
      >
        {pieces.map(({ from: start, to, evidence, differs }) => {
          const words = column.text.slice(start, to);
          const underlined = differs
            ? "underline decoration-differ decoration-2 underline-offset-4 group-data-[words=off]/side:no-underline"
            : undefined;
          return evidence ? (
            <mark key={start} className={underlined}>
              {words}
            </mark>
          ) : (
            <span key={start} className={underlined}>
              {words}
            </span>
          );
        })}
      </p>
      <button
        type="button"
        onClick={() => choose(reader.placeOf(partner.at), { focus: true })}
        className="min-h-6 text-link underline pointer-coarse:min-h-11"
      >
        {column.name}, passage {partner.at.passage + 1}
      </button>
    </li>
  );
}
