"use client";

/** Room for the switch of the statements at a phone's foot, in pixels. */
const FOOT = 60;

/** Brings a passage into the middle of the free room where it is not in sight, and gives it the focus where asked. */
export function showPlace(place: string, { focus = false }: { readonly focus?: boolean } = {}): void {
  // The choice may have put another column on the screen (where only one fits): wait until it is drawn.
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    if (!element) return;
    if (focus) element.focus({ preventScroll: true });
    const { top, bottom } = element.getBoundingClientRect();
    const free = freeRoom(element);
    if (top >= free.top && bottom <= free.bottom) return;
    // A passage higher than the room shows its beginning.
    const room = Math.max(0, free.bottom - free.top - (bottom - top));
    window.scrollBy({ top: top - free.top - room / 2, behavior: "instant" });
  });
}

/** Between the heads above and what lies over the text below: the apparatus where it is a sheet, or the switch. */
function freeRoom(element: HTMLElement): { readonly top: number; readonly bottom: number } {
  const heads = document.querySelector<HTMLElement>("[data-heads]")?.offsetHeight ?? 0;
  const apparatus = document.querySelector("[data-apparatus]")?.getBoundingClientRect();
  const isSheet = apparatus !== undefined && apparatus.left < element.getBoundingClientRect().right;
  const bottom = isSheet ? window.innerHeight - apparatus.height : window.innerHeight;
  return { top: heads + 8, bottom: bottom - FOOT };
}
