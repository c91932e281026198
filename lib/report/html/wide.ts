import { html, type Markup } from "./markup.ts";

/** A table that scrolls sideways on a narrow screen, also by the keyboard. */
export function wide(name: string, table: Markup): Markup {
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}
