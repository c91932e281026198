import type { NameFinder } from "../names.ts";
import type { EventRecord, Passage, Statement } from "../types.ts";
import type { FactPhrasing } from "./phrasing.ts";

/** One passage as the finders of facts see it: its own words, and what stands around it. */
export type FactSource = {
  /** The passage's text; spans are found in it and moved by `passage.start`. */
  readonly text: string;
  readonly lower: string;
  readonly passage: Passage;
  readonly index: number;
  readonly statement: Statement;
  readonly event: EventRecord;
  readonly phrasing: FactPhrasing;
  readonly names: NameFinder;
};
