import { html, type Markup } from "./markup.ts";
import { hueClass } from "./quote.ts";

/** A share as a bar on a scale from 0 to `full`; its number always stands beside it. */
export function bar(share: number, order: number, full = 1): Markup {
  return html`<svg class="bar ${hueClass(order)}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${round((share / full) * 100)}" height="1"/></svg>`;
}

/** Two decimals are finer than a pixel on any screen, and keep the file small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
