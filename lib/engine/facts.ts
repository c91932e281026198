import { findCommitment } from "./facts/commitments.ts";
import { findDuration } from "./facts/duration.ts";
import { findFigureFacts } from "./facts/figures.ts";
import { findInitiator } from "./facts/initiator.ts";
import { findNextMeeting } from "./facts/meetings.ts";
import type { FactPhrasing } from "./facts/phrasing.ts";
import { EN_FACTS } from "./languages/en/facts.ts";
import { RU_FACTS } from "./languages/ru/facts.ts";
import { ZH_FACTS } from "./languages/zh/facts.ts";
import { nameFinder } from "./names.ts";
import type { Reading } from "./reading.ts";
import { primarySubtag } from "./subtag.ts";
import type { EventRecord, Fact } from "./types.ts";

/** Wordings by primary language; a statement in another language is read by the English ones, which mostly find figures. */
const PHRASINGS: Readonly<Record<string, FactPhrasing>> = { en: EN_FACTS, zh: ZH_FACTS, ru: RU_FACTS };

/** The facts that the statements give: who asked, how long, figures, commitments, next meetings; passage by passage. */
export function findFacts(readings: readonly Reading[], event: EventRecord): readonly Fact[] {
  return readings.flatMap(({ statement, analysed }) => {
    const phrasing = PHRASINGS[primarySubtag(statement.language)] ?? EN_FACTS;
    const names = nameFinder(event, statement);
    return analysed.passages.flatMap((passage, index) => {
      const text = statement.text.slice(passage.start, passage.end);
      const source = { text, lower: text.toLowerCase(), passage, index, statement, event, phrasing, names };
      return [
        ...findInitiator(source),
        ...findDuration(source),
        ...findFigureFacts(source),
        ...findCommitment(source),
        ...findNextMeeting(source),
      ];
    });
  });
}
