import type { Comparison, FactKind } from "#lib/engine/types.ts";
import { durationLabel } from "../event-card.ts";
import { FACT_LABELS, MARKS, voiceLabel } from "../labels.ts";
import { counted } from "../wording.ts";
import type { MarkChanges } from "./mark-changes.ts";
import type { PassageChange } from "./revise.ts";

/** One thing that changed, in words, and the passages to open: in the earlier version, in the later one. */
export type RevisionLine = {
  readonly text: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** How many passages were kept, changed, moved, removed and added: "1 removed, 2 changed, 14 kept". */
export function countLine(passages: readonly PassageChange[]): string {
  const order = ["removed", "added", "changed", "moved", "kept"] as const;
  const told = order
    .map((kind) => [kind, passages.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  return told.map(([kind, count]) => `${counted(count, "passage")} ${kind}`).join(", ");
}

/** What the change of words did to topics, voices, facts and links, a line each. */
export function revisionLines(
  marks: MarkChanges,
  { topics, statements }: Comparison,
): readonly RevisionLine[] {
  const label = (id: string) => topics.find((topic) => topic.id === id)?.label.en ?? id;
  const source = (id: string) => statements.find((statement) => statement.id === id)?.source ?? id;
  return [
    ...marks.topics.map((change) => ({
      text: `${label(change.topic)}: ${MARKS[change.before].word} → ${MARKS[change.after].word}`,
      before: change.passagesBefore,
      after: change.passagesAfter,
    })),
    ...marks.voices.map(({ before, after }) => ({
      text: `Passage ${after.passage + 1}: voice ${voiceLabel(before.voice)} → ${voiceLabel(after.voice)}`,
      before: [before.passage],
      after: [after.passage],
    })),
    ...marks.facts.map(({ change, fact }) => ({
      text: `${change === "gone" ? "No longer" : "New"}: ${FACT_LABELS[fact.kind]}, ${valueText(fact.kind, fact.value)}`,
      before: change === "gone" ? [fact.passage] : [],
      after: change === "new" ? [fact.passage] : [],
    })),
    ...marks.links.map(({ other, before, after }) => ({
      text: `Link to ${source(other.statement)}, passage ${other.passage + 1}: ${before?.relation ?? "none"} → ${after?.relation ?? "none"}`,
      before: before ? [before.passage] : [],
      after: after ? [after.passage] : [],
    })),
  ];
}

function valueText(kind: FactKind, value: string): string {
  if (kind === "duration") return durationLabel(value);
  return kind === "initiator" ? voiceLabel(value) : value;
}

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const TO_THE_MINUTE = /T\d{2}:\d{2}/;

/**
 * How long after publication a version was seen: "5 h after publication"; null where the publication is not known to
 * the minute, or was later.
 */
export function afterPublication(publishedAt: string | null, seenAt: Date): string | null {
  if (publishedAt === null || !TO_THE_MINUTE.test(publishedAt)) return null;
  const minutes = Math.round((seenAt.getTime() - Date.parse(publishedAt)) / MINUTE);
  if (!Number.isFinite(minutes) || minutes < 0) return null;
  if (minutes < 2 * HOUR) return `${durationLabel(String(minutes))} after publication`;
  if (minutes < 2 * DAY) return `${Math.round(minutes / HOUR)} h after publication`;
  return `${Math.round(minutes / DAY)} days after publication`;
}
