/** One series of a chart: what it is called and how it is drawn. Name and pattern tell it apart without its colour. */
export type Series = { readonly key: string; readonly name: string; readonly colour: string };

/** A row of numbers under a name, by series key; null where there is nothing to draw, with the word for it. */
export type Row = {
  readonly key: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number | null>>;
  /** What stands where a value is null, by series key: "silent", "denies". */
  readonly words: Readonly<Record<string, string>>;
};

/** Drawn where there is nothing, so that the word for it has a place: no screen shows a share so small. */
export const NOTHING = 1e-6;

/** The plain table behind a chart. */
export type NumbersTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};
