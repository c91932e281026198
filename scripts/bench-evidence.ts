import type { AnalysedStatement, Comparison, Passage, PassageRef, Span } from "#lib/engine/types.ts";

/** The marks of a comparison without words behind them inside their passage, each as a sentence for the reader. */
export function findUnproven(comparison: Comparison): readonly string[] {
  return [
    ...comparison.statements.flatMap((statement) =>
      statement.passages.flatMap((passage, i) =>
        unprovenMarks(statement, passage, `${statement.id} passage ${i}`),
      ),
    ),
    ...comparison.links.flatMap(({ a, b, evidence }) => {
      const name = `link ${a.statement} ${a.passage} – ${b.statement} ${b.passage}`;
      return [
        ...unproven(evidence.a, passageAt(comparison, a), `${name}, first side`),
        ...unproven(evidence.b, passageAt(comparison, b), `${name}, second side`),
      ];
    }),
    ...comparison.facts.flatMap((fact) =>
      unproven(
        fact.evidence,
        passageAt(comparison, fact),
        `${fact.statement} passage ${fact.passage}: ${fact.kind}`,
      ),
    ),
    ...comparison.coverage
      .filter(({ state, searched }) => state === "silent" && searched.length === 0)
      .map(({ statement, topic }) => `${statement}: silent on ${topic}, but nothing was searched`),
  ];
}

function unprovenMarks(statement: AnalysedStatement, passage: Passage, name: string): readonly string[] {
  const own = passage.voice === "narrator" || passage.voice === statement.party;
  return [
    ...passage.topics.flatMap(({ id, evidence }) => unproven(evidence, passage, `${name}: topic ${id}`)),
    ...passage.denied.flatMap(({ id, evidence }) => unproven(evidence, passage, `${name}: denied ${id}`)),
    // A voice may be carried from where the speaker's run began, so only the words themselves are asked for.
    ...(own || passage.voiceEvidence.length > 0 ? [] : [`${name}: voice ${passage.voice} has no evidence`]),
  ];
}

function unproven(evidence: readonly Span[], passage: Passage | undefined, name: string): readonly string[] {
  if (!passage) return [`${name}: its passage is not there`];
  if (evidence.length === 0) return [`${name} has no evidence`];
  const inside = evidence.every(
    ([start, end]) => passage.start <= start && start < end && end <= passage.end,
  );
  return inside ? [] : [`${name} has evidence outside its passage`];
}

function passageAt(comparison: Comparison, { statement, passage }: PassageRef): Passage | undefined {
  return comparison.statements.find(({ id }) => id === statement)?.passages[passage];
}
