/** HTML that is safe to write as it is. Only `html` and `raw` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | null | Markup | readonly Markup[];

/** Markup from a template: every string put into it is escaped, whether it lands in text or in a quoted attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    strings.reduce((text, piece, index) => text + written(values[index - 1] ?? null) + piece),
  );
}

/** Markup from text that is HTML already. For constants of ours only. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** Markup of all items, with `between` between two of them. */
export function joined(items: readonly Markup[], between: string): Markup {
  return new Markup(items.map(({ text }) => text).join(escapeHtml(between)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser turns a bare CR into LF, and the quote would no longer be verbatim.
  "\r": "&#13;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);
}

function written(value: Value): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return value.map(({ text }) => text).join("");
}

const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/** The text that a reader sees in markup written by `html`: without tags, entities resolved. */
export function textOfMarkup(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39|#13);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}
