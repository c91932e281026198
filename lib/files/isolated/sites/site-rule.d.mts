import type { StatementType } from "../../../engine/types.ts";

/** Where a site keeps what a readability library gets wrong. Selectors are tried in order; the first that finds counts. */
export type SiteRule = {
  /** Hosts with all that lies under them. */
  readonly hosts: readonly string[];
  /** The publisher's name for the form. */
  readonly outlet: string;
  readonly type: StatementType;
  /** The statement itself; all elements that the selector finds, in their order. */
  readonly main: readonly string[];
  /** True where only the first element counts, as of a thread's posts. */
  readonly onlyFirst?: boolean;
  /** What inside the main part is none of the statement. */
  readonly drop?: readonly string[];
  readonly title?: readonly string[];
  /** The date line; several selectors in one entry are read one after the other, joined by a slash. */
  readonly date?: readonly (readonly string[])[];
  /** The zone of times in the date line. */
  readonly zone?: string;
  /** True where line feeds in the markup are seen as line breaks, and emoji are pictures. */
  readonly preformatted?: boolean;
};
