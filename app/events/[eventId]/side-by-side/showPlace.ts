"use client";

/** Brings a passage into the middle of the screen where it is not in sight, and gives it the focus where asked. */
export function showPlace(place: string, { focus = false }: { readonly focus?: boolean } = {}): void {
  // The choice may have put another column on the screen (where only one fits): wait until it is drawn.
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    if (!element) return;
    if (focus) element.focus({ preventScroll: true });
    if (!isInSight(element)) element.scrollIntoView({ block: "center" });
  });
}

/** Between the heads above and the apparatus or the switch below. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const heads = document.querySelector("[data-heads]")?.getBoundingClientRect().bottom ?? 0;
  const apparatus = document.querySelector("[data-apparatus]")?.getBoundingClientRect();
  const lies = apparatus && apparatus.left < element.getBoundingClientRect().right;
  return top >= Math.max(0, heads) && bottom <= (lies ? apparatus.top : window.innerHeight - 60);
}
