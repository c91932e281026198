import type { Comparison, Span } from "#lib/engine/types.ts";

export type Place = { readonly statement: string; readonly span: Span };

/** Every place in the statements that a Comparison points at: passages, marks, voices, acts, links and facts. */
export function evidenceOf(comparison: Comparison): readonly Place[] {
  const passages = comparison.statements.flatMap(({ id, passages }) =>
    passages.flatMap((p) =>
      placed(id, [
        [p.start, p.end],
        ...p.voiceEvidence,
        ...p.actEvidence,
        ...[...p.topics, ...p.denied].flatMap(({ evidence }) => evidence),
      ]),
    ),
  );
  const links = comparison.links.flatMap(({ a, b, evidence }) => [
    ...placed(a.statement, evidence.a),
    ...placed(b.statement, evidence.b),
  ]);
  const facts = comparison.facts.flatMap(({ statement, evidence }) => placed(statement, evidence));
  return [...passages, ...links, ...facts];
}

function placed(statement: string, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => ({ statement, span }));
}
