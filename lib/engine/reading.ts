import type { AnalysedStatement, Statement } from "./types.ts";

/** A statement (with its text) beside what the engine read in it: what the stages across statements work on. */
export type Reading = { readonly statement: Statement; readonly analysed: AnalysedStatement };
