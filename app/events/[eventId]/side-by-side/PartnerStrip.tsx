"use client";
import { useEffect, useState } from "react";
import { textLanguage } from "../../../_marks/direction.ts";
import { hue } from "../../../_marks/hue.ts";
import { LineSample } from "./LineSample.tsx";
import type { Partner } from "./partners.ts";
import { passageKey } from "./passageKey.ts";
import { useRead, useScreen } from "./useReader.ts";

const NO_PARTNERS: readonly Partner[] = [];

/** Partners of the chosen passage that are out of sight, each at the foot of its own column. */
export function PartnerStrip() {
  const { model, choose, reader } = useScreen();
  const chosen = useRead((it) => it.chosen());
  const partners = (chosen && model.partners[chosen.key]) ?? NO_PARTNERS;
  const hidden = useOutOfSight(partners);
  if (hidden.length === 0) return null;
  return (
    <div className="sticky bottom-0 z-[6] hidden items-end md:grid md:grid-cols-(--columns) print:hidden">
      {model.columns.map((column, at) => {
        const own = hidden.filter((partner) => partner.at.statement === column.id);
        return own.length === 0 ? null : (
          <section
            key={column.id}
            aria-label={`Linked in ${column.name}`}
            className="max-h-40 overflow-y-auto border-t-2 bg-sheet px-3 py-1 shadow-[0_-4px_12px_rgb(0_0_0/0.08)]"
            style={{ gridColumn: at * 2 + 1, borderColor: hue(column.order) }}
          >
            {own.map((partner) => (
              <button
                key={partner.at.passage}
                type="button"
                onClick={() => choose(reader.placeOf(partner.at), { focus: true })}
                className="block w-full py-1 text-start hover:bg-sunk"
              >
                <span className="label flex items-center gap-2">
                  <LineSample relation={partner.relation} /> {partner.relation} · passage{" "}
                  {partner.at.passage + 1}
                </span>
                <span className="words text-sm leading-6 block" {...textLanguage(column.language)}>
                  {wordsOf(column, partner.at.passage)}
                </span>
              </button>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function wordsOf(
  column: { text: string; passages: readonly { start: number; end: number }[] },
  index: number,
): string {
  const passage = column.passages[index];
  return passage ? column.text.slice(passage.start, passage.end) : "";
}

/** The partners of which no showing lies on the screen, looked at again when the page has scrolled. */
function useOutOfSight(partners: readonly Partner[]): readonly Partner[] {
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (partners.length === 0) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setSeen((before) => {
          const after = new Set(before ?? []);
          for (const { target, isIntersecting } of entries) {
            const place = target instanceof HTMLElement ? (target.dataset.place ?? "") : "";
            if (isIntersecting) after.add(place);
            else after.delete(place);
          }
          return after;
        }),
      // The heads cover the top of the screen, and this strip its foot.
      { rootMargin: "-110px 0px -60px 0px" },
    );
    for (const { at } of partners)
      for (const element of placesOf(at.statement, at.passage)) observer.observe(element);
    return () => observer.disconnect();
  }, [partners]);
  // Before the first look nothing is known to be out of sight.
  if (!seen) return NO_PARTNERS;
  return partners.filter(({ at }) => {
    const key = passageKey(at);
    return ![...seen].some((place) => place === key || place.endsWith(`/${key}`));
  });
}

function placesOf(statement: string, passage: number): readonly Element[] {
  return [
    ...document.querySelectorAll(`[data-statement="${CSS.escape(statement)}"][data-passage="${passage}"]`),
  ];
}
