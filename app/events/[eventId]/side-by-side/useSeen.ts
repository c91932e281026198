"use client";
import { useEffect } from "react";
import type { SideBySideModel } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Tells the barcodes which passages are on the screen. */
export function useSeen(model: SideBySideModel, reader: Reader): void {
  useEffect(() => {
    const shown = new Set(model.columns.map(({ id }) => id));
    const places = new Map<string, { readonly statement: string; readonly passage: number }>();
    let frame = 0;
    const tell = () => {
      const seen = new Map<string, Set<number>>();
      for (const { statement, passage } of places.values())
        seen.set(statement, (seen.get(statement) ?? new Set()).add(passage));
      reader.setSeen(seen);
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        const { place = "", statement = "", passage } = target.dataset;
        if (isIntersecting) places.set(place, { statement, passage: Number(passage) });
        else places.delete(place);
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(tell);
    });
    for (const element of document.querySelectorAll<HTMLElement>("[data-place]"))
      if (shown.has(element.dataset.statement ?? "")) observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [model, reader]);
}
