"use client";
import { type KeyboardEvent, useMemo } from "react";
import { type KeyBinding, useKeys } from "../../../_ui/Keys.tsx";
import type { Screen } from "./useReader.ts";
import { stepIn, stepToDifference } from "./walks.ts";

/** Single keys: j and k through a column, n and p from difference to difference, Esc closes the apparatus. */
export function useReaderKeys({ model, reader, choose }: Screen): void {
  const bindings = useMemo<readonly KeyBinding[]>(() => {
    const walk = (step: 1 | -1) => {
      const from = reader.chosen()?.place ?? null;
      const place = stepIn(model.walks.columns[reader.active()] ?? [], from, step);
      if (place) choose(place, { focus: true });
    };
    const differ = (step: 1 | -1) => {
      const place = stepToDifference(model.walks, reader.chosen()?.place ?? null, step);
      if (place) choose(place, { focus: true });
    };
    return [
      { key: "j", label: "Next passage", run: () => walk(1) },
      { key: "k", label: "Previous passage", run: () => walk(-1) },
      { key: "n", label: "Next difference", run: () => differ(1) },
      { key: "p", label: "Previous difference", run: () => differ(-1) },
      { key: "Escape", label: "Close the apparatus", run: () => choose(null) },
    ];
  }, [model, reader, choose]);
  useKeys(bindings);
}

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** Arrow keys move the focus between passages: up and down in a column, left and right to the passages beside. */
export function onArrow(event: KeyboardEvent<HTMLElement>, { model }: Pick<Screen, "model">): void {
  if (!ARROWS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const here = event.target;
  if (!(here instanceof HTMLElement) || here.dataset.place === undefined) return;
  const next =
    event.key === "ArrowUp" || event.key === "ArrowDown"
      ? alongColumn(here, event.key === "ArrowDown" ? 1 : -1)
      : acrossColumns(
          here,
          event.key === "ArrowRight" ? 1 : -1,
          model.columns.map(({ id }) => id),
        );
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function placesIn(statement: string): readonly HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>(`[data-place][data-statement="${CSS.escape(statement)}"]`),
  ];
}

function alongColumn(here: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const places = placesIn(here.dataset.statement ?? "");
  return places[places.indexOf(here) + step];
}

/** The nearest passage by height in the next column that has any. */
function acrossColumns(here: HTMLElement, step: 1 | -1, order: readonly string[]): HTMLElement | undefined {
  const { top } = here.getBoundingClientRect();
  const beside = placesIn(order[order.indexOf(here.dataset.statement ?? "") + step] ?? "");
  const distance = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - top);
  return beside.reduce<HTMLElement | undefined>(
    (nearest, one) => (!nearest || distance(one) < distance(nearest) ? one : nearest),
    undefined,
  );
}
