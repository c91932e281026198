import { countTopics, topicLoneness, topicRarity, topicsOf, type TopicCounts } from "./align-topics.ts";
import { containment, cosine, overlapOf } from "./similarity-overlap.ts";
import type { Space } from "./similarity-space.ts";
import type { Passage } from "./types.ts";

const E_WORDS = [0];
const E_CONCEPTS = [1, 2];

export const FEATURES = [
  "bias", "concepts", "conceptsWithin", "words", "wordsWithin", "rarestConcept", "rarestWord", "figure",
  "topicRarity", "topicShare", "mainTopic", "mainRarity", "loneTopic", "specificTopic", "specificLone", "noTopic", "company",
  "generalOnly", "topicCount", "bare",
  "sameVoice", "crossVoice", "jointVoice", "narratorOne", "sameAct", "opening", "exchange", "exchangeNarrates", "distance",
  "rowShare", "columnShare", "mutualBest", "rowRank", "columnRank", "sameLanguage", "sizeA", "sizeB", "mainOfOne", "background", "third", "listed", "pairShare", "withinA", "withinB", "wwithinA", "wwithinB", "parallelNear", "parallel", "parallelSim", "exchangeRow", "joinedConcept", "lenMin", "firstOne",
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureRow = Record<Feature, number>;

const GENERAL = new Set(["bilateral-relations", "the-exchange", "follow-up", "multilateral", "regional-issues", "ukraine", "domestic-politics", "history"]);

type Text = { readonly passages: readonly Passage[]; readonly language: string; readonly party: string };

/** The features of every pair of passages of two statements, row by row. */
export function pairFeatures(space: Space, A: Text, B: Text): FeatureRow[][] {
  const counts = countTopics(A.passages, B.passages);
  const sameLanguage = A.language.split("-")[0] === B.language.split("-")[0];
  const rows = A.passages.map((p, i) => B.passages.map((q, j) => {
    const va = space.a[i]!, vb = space.b[j]!;
    const o = overlapOf(va, vb, space);
    const row = {} as FeatureRow;
    for (const f of FEATURES) row[f] = 0;
    row.bias = 1;
    row.concepts = cosine(o, va, vb, E_CONCEPTS);
    row.conceptsWithin = containment(o, va, vb, E_CONCEPTS);
    row.rarestConcept = (o.rarest[1] ?? 0) / space.highest;
    if (sameLanguage) {
      row.words = cosine(o, va, vb, E_WORDS);
      row.wordsWithin = containment(o, va, vb, E_WORDS);
      row.rarestWord = (o.rarest[0] ?? 0) / space.highest;
      row.sameLanguage = 1;
    }
    row.figure = (o.rarest[2] ?? 0) > 1 ? 1 : 0;
    topicFeatures(row, p, q, counts);
    voiceFeatures(row, p, q);
    row.opening = i === 0 && j === 0 ? 1 : 0;
    row.distance = Math.abs(i / Math.max(1, A.passages.length - 1) - j / Math.max(1, B.passages.length - 1));
    const cs = (o.sums[1] ?? 0) + (o.sums[2] ?? 0);
    row.withinA = cs / ((va.sums[1] ?? 0) + (va.sums[2] ?? 0) || 1);
    row.withinB = cs / ((vb.sums[1] ?? 0) + (vb.sums[2] ?? 0) || 1);
    if (sameLanguage) { row.wwithinA = (o.sums[0] ?? 0) / (va.sums[0] || 1); row.wwithinB = (o.sums[0] ?? 0) / (vb.sums[0] || 1); }
    const ta = topicsOf(p), tb = topicsOf(q);
    row.mainOfOne = ta.some((t) => t === tb[0]) || tb.some((t) => t === ta[0]) ? 1 : 0;
    row.background = [p, q].some((x) => x.voice === "narrator" && !topicsOf(x).includes("the-exchange")) ? 1 : 0;
    row.third = p.voice === "third" || q.voice === "third" ? 1 : 0;
    row.listed = Math.max(ta.length, tb.length) >= 3 ? 1 : 0;
    row.joinedConcept = Math.min(1, (o.sums[1] ?? 0) / 10);
    row.lenMin = Math.min(1, Math.min(va.sums[1] ?? 0, vb.sums[1] ?? 0) / 20);
    row.firstOne = (i === 0) !== (j === 0) ? 1 : 0;
    if (A.party === B.party && !sameLanguage) { row.parallel = 1; row.parallelNear = Math.exp(-10 * row.distance); row.parallelSim = row.concepts; }
    row.sizeA = Math.log(A.passages.length) / 4;
    row.sizeB = Math.log(B.passages.length) / 4;
    return row;
  }));
  const sim = rows.map((r) => r.map((f) => f.concepts + f.words + 0.5 * f.topicShare + 0.3 * f.topicRarity));
  const top = Math.max(...sim.flat());
  const columns = B.passages.map((_, j) => sim.map((r) => r[j] ?? 0));
  rows.forEach((r, i) => r.forEach((f, j) => {
    const s = sim[i]![j]!;
    f.pairShare = s / (top || 1);
    const rm = Math.max(...sim[i]!), cm = Math.max(...columns[j]!);
    f.rowShare = s / (rm || 1);
    f.columnShare = s / (cm || 1);
    f.mutualBest = s > 0 && s === rm && s === cm ? 1 : 0;
    f.rowRank = 1 / (1 + sim[i]!.filter((x) => x > s).length);
    f.columnRank = 1 / (1 + columns[j]!.filter((x) => x > s).length);
  }));
  return rows;
}

function topicFeatures(row: FeatureRow, p: Passage, q: Passage, counts: TopicCounts): void {
  const ta = topicsOf(p), tb = topicsOf(q);
  const shared = ta.filter((t) => tb.includes(t));
  row.topicRarity = Math.max(0, ...shared.map((t) => topicRarity(counts, t)));
  row.topicShare = shared.length ? shared.length / new Set([...ta, ...tb]).size : 0;
  row.mainTopic = ta[0] !== undefined && ta[0] === tb[0] ? 1 : 0;
  row.mainRarity = row.mainTopic ? topicRarity(counts, ta[0]!) : 0;
  row.loneTopic = Math.max(0, ...shared.map((t) => topicLoneness(counts, t)));
  const specific = shared.filter((t) => !GENERAL.has(t));
  row.specificTopic = Math.max(0, ...specific.map((t) => topicRarity(counts, t)));
  row.specificLone = Math.max(0, ...specific.map((t) => topicLoneness(counts, t)));
  row.generalOnly = shared.length && !specific.length ? 1 : 0;
  row.topicCount = Math.min(3, shared.length) / 3;
  row.noTopic = shared.length ? 0 : 1;
  row.company = !shared.length && ta.some((x) => tb.some((y) => counts.company.has(`${x} ${y}`))) ? 1 : 0;
  row.bare = ta.length === 0 || tb.length === 0 ? 1 : 0;
  row.exchange = shared.includes("the-exchange") ? 1 : 0;
  row.exchangeNarrates = row.exchange && ta[0] === "the-exchange" && tb[0] === "the-exchange" && (p.act === "narrates" || q.act === "narrates") ? 1 : 0;
}

function voiceFeatures(row: FeatureRow, p: Passage, q: Passage): void {
  const party = (v: string) => !["both", "narrator", "third"].includes(v);
  row.sameVoice = p.voice === q.voice ? 1 : 0;
  row.crossVoice = party(p.voice) && party(q.voice) && p.voice !== q.voice ? 1 : 0;
  row.jointVoice = p.voice === "both" || q.voice === "both" ? 1 : 0;
  row.narratorOne = (p.voice === "narrator") !== (q.voice === "narrator") ? 1 : 0;
  row.sameAct = p.act === q.act ? 1 : 0;
}
