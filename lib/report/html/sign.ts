import { MARKS, type MarkKind } from "../labels.ts";
import { html, type Markup, raw } from "./markup.ts";

/** The shapes of the five marks, drawn once and used by reference: filled, half, barred, dotted, a dash. */
export const SIGN_SHAPES: Markup = raw(`<svg width="0" height="0" class="shapes" aria-hidden="true"><defs>
<symbol id="m-states" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="currentColor"/></symbol>
<symbol id="m-attributes" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor"/></symbol>
<symbol id="m-denies" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M4.3 11.7 11.7 4.3" stroke="currentColor" stroke-width="1.75"/></symbol>
<symbol id="m-silent" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.25" stroke-dasharray="1.6 1.7"/></symbol>
<symbol id="m-no-statement" viewBox="0 0 16 16"><path d="M2 8h12" stroke="currentColor" stroke-width="1.5"/></symbol>
<pattern id="v-other" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" stroke="currentColor" stroke-width="3.2"/></pattern>
<pattern id="v-both" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" fill="currentColor"/></pattern>
<pattern id="v-third" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 1h5" stroke="currentColor" stroke-width="1"/></pattern>
</defs></svg>`);

/** A mark as sign and word. */
export function mark(kind: MarkKind): Markup {
  return html`<span class="mark ${kind}"><svg class="sign" aria-hidden="true"><use href="${`#m-${kind}`}"/></svg><span>${MARKS[kind].word}</span></span>`;
}

/** What the five marks mean. */
export function legend(): Markup {
  const kinds = Object.keys(MARKS) as MarkKind[];
  return html`<ul class="legend">${kinds.map((kind) => html`<li>${mark(kind)} ${MARKS[kind].note}</li>`)}</ul>`;
}
