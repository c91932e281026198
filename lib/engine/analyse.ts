import { findActs } from "./acts.ts";
import { splitDenials } from "./denials.ts";
import { measure } from "./measure.ts";
import { segment } from "./segment.ts";
import { readSentences } from "./sentences.ts";
import { tag } from "./tag.ts";
import type { AnalysedStatement, Codebook, EventRecord, Passage, Statement } from "./types.ts";
import { findVoices } from "./voices.ts";

/** What one statement says, alone: its passages with voice, act, topics and denials. */
export function analyse(statement: Statement, event: EventRecord, codebook: Codebook): AnalysedStatement {
  const segments = segment(statement.text, statement.language);
  const sentences = readSentences(statement, event, segments);
  const voices = findVoices(statement, event, sentences);
  const acts = findActs(sentences, voices);
  const marks = tag(statement, segments, { event, codebook });
  const topics = splitDenials(statement, segments, marks);
  const passages = segments.map(
    ({ start, end, paragraph }, i): Passage => ({
      start,
      end,
      voice: voices[i]?.voice ?? "narrator",
      voiceEvidence: voices[i]?.voiceEvidence ?? [],
      act: acts[i]?.act ?? "narrates",
      actEvidence: acts[i]?.actEvidence ?? [],
      topics: topics[i]?.topics ?? [],
      denied: topics[i]?.denied ?? [],
      paragraph,
    }),
  );
  const { text, ...facts } = statement;
  return { ...facts, ...measure(text, passages), passages };
}
