import type { Statement } from "./types.ts";

/** A statement with a text, for tests and benches: an official readout of China's in English, as far as nothing else is said. */
export function statementOf(said: Partial<Statement> & Pick<Statement, "text">): Statement {
  return {
    id: "s",
    source: "",
    party: "China",
    type: "official-readout",
    language: "en",
    title: "",
    publishedAt: null,
    publishedBasis: null,
    url: null,
    translationOf: null,
    sha256: "",
    ...said,
  };
}
