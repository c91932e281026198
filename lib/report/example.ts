import type { AnalysedStatement, Comparison } from "#lib/engine/types.ts";
import { coverageOf, spanOf, statementOf } from "./sketch.ts";

/**
 * A small event of our own invention for the tests of this folder: a call between Northland and Southmark, by hand,
 * so that the report is tested against what it must show and not against what the engine happens to find.
 */

export const NORTH =
  "Great call with Prime Minister Sato of Southmark, a full hour! We agreed to reopen the ferry line. Nothing was said about fishing quotas.";
export const SOUTH =
  "At Northland’s request, Prime Minister Sato took a call of 45 minutes. She demanded that the herring quotas be halved. President Lind said that Northland will pay for the harbour. The two sides will reopen the ferry line.";
export const SOUTH_ZH = "应北国请求，佐藤首相同林德总统通电话。她要求将鲱鱼配额减半。双方将恢复轮渡。";
export const GULF = "اتفق الجانبان على إعادة فتح خط العبّارات. ولم يُعلن شيء عن الميناء.";

const north = statementOf(
  NORTH,
  {
    id: "north",
    source: "Northland Post",
    party: "Northland",
    type: "social-post",
    language: "en",
    publishedAt: "2031-03-04T16:05:00Z",
    publishedBasis: "the post’s own stamp",
  },
  [
    {
      words: "Great call with Prime Minister Sato of Southmark, a full hour!",
      voice: "Northland",
      act: "praises",
      actBy: "Great",
      topics: { "the-call": "call" },
    },
    {
      words: "We agreed to reopen the ferry line.",
      voice: "both",
      voiceBy: "We",
      act: "agrees",
      actBy: "agreed",
      topics: { ferry: "ferry line" },
    },
    {
      words: "Nothing was said about fishing quotas.",
      voice: "Northland",
      act: "denies",
      actBy: "Nothing was said about",
      denied: { fishing: "fishing quotas" },
    },
  ],
);

const south = statementOf(
  SOUTH,
  {
    id: "south",
    source: "Southmark Gazette",
    party: "Southmark",
    type: "official-readout",
    language: "en",
    publishedAt: "2031-03-04T15:30:00Z",
    translationOf: "south-zh",
  },
  [
    {
      words: "At Northland’s request, Prime Minister Sato took a call of 45 minutes.",
      voice: "narrator",
      act: "narrates",
      topics: { "the-call": "call" },
    },
    {
      words: "She demanded that the herring quotas be halved.",
      voice: "Southmark",
      voiceBy: "She",
      act: "demands",
      actBy: "demanded",
      topics: { fishing: "herring quotas" },
    },
    {
      words: "President Lind said that Northland will pay for the harbour.",
      voice: "Northland",
      voiceBy: "President Lind",
      act: "commits",
      actBy: "will pay",
      topics: { harbour: "harbour" },
    },
    {
      words: "The two sides will reopen the ferry line.",
      voice: "both",
      voiceBy: "The two sides",
      act: "agrees",
      actBy: "will",
      topics: { ferry: "ferry line" },
    },
  ],
);

const southZh = statementOf(
  SOUTH_ZH,
  {
    id: "south-zh",
    source: "Southmark Gazette",
    party: "Southmark",
    type: "official-readout",
    language: "zh-CN",
    publishedAt: "2031-03-04",
  },
  [
    {
      words: "应北国请求，佐藤首相同林德总统通电话。",
      voice: "narrator",
      act: "narrates",
      topics: { "the-call": "通电话" },
    },
    {
      words: "她要求将鲱鱼配额减半。",
      voice: "Southmark",
      voiceBy: "她",
      act: "demands",
      actBy: "要求",
      topics: { fishing: "鲱鱼配额" },
    },
    {
      words: "双方将恢复轮渡。",
      voice: "both",
      voiceBy: "双方",
      act: "agrees",
      actBy: "将",
      topics: { ferry: "轮渡" },
    },
  ],
);

const gulf = statementOf(
  GULF,
  {
    id: "gulf",
    source: "Gulf Herald",
    party: "Press",
    type: "press-report",
    language: "ar",
    publishedAt: null,
  },
  [
    {
      words: "اتفق الجانبان على إعادة فتح خط العبّارات.",
      voice: "both",
      act: "agrees",
      actBy: "اتفق",
      topics: { ferry: "خط العبّارات" },
    },
    { words: "ولم يُعلن شيء عن الميناء.", voice: "narrator", act: "narrates" },
  ],
);

const labels: Readonly<Record<string, string>> = {
  "the-call": "The call",
  ferry: "Ferry line",
  fishing: "Fishing quotas",
  harbour: "Harbour",
};

/** The Comparison of any hand-made statements about the call. */
export function comparisonOf(
  statements: readonly AnalysedStatement[],
  rest: Partial<Pick<Comparison, "links" | "facts" | "noStatement">> = {},
): Comparison {
  const coverage = coverageOf(statements);
  const topics = Object.keys(labels).filter((id) => coverage.some(({ topic }) => topic === id));
  return {
    version: 1,
    engine: "0.0.0",
    codebook: "harbours",
    event: {
      title: "Lind–Sato call",
      date: "2031-03-04",
      kind: "call",
      participants: [
        { name: "Lind", party: "Northland", aliases: [] },
        { name: "Sato", party: "Southmark", aliases: ["佐藤"] },
      ],
      noStatement: rest.noStatement ?? [],
    },
    topics: topics.map((id) => ({ id, label: { en: labels[id] ?? id }, group: "matters" })),
    statements,
    noStatement: [],
    coverage,
    links: [],
    facts: [],
    ...rest,
  };
}

/** Two accounts that agree on one matter, clash on another, and each keep one to themselves. */
export const twoAccounts: Comparison = comparisonOf([north, south], {
  links: [
    {
      a: { statement: "north", passage: 1 },
      b: { statement: "south", passage: 3 },
      relation: "same",
      score: 0.9,
      evidence: { a: [spanOf(NORTH, "reopen the ferry line")], b: [spanOf(SOUTH, "reopen the ferry line")] },
      reason: "same words on ferry",
    },
    {
      a: { statement: "north", passage: 2 },
      b: { statement: "south", passage: 1 },
      relation: "conflict",
      score: 0.7,
      evidence: { a: [spanOf(NORTH, "fishing quotas")], b: [spanOf(SOUTH, "herring quotas")] },
      reason: "denies a topic that the other states",
    },
  ],
  facts: [
    {
      kind: "duration",
      statement: "north",
      passage: 0,
      value: "60",
      evidence: [spanOf(NORTH, "a full hour")],
    },
    {
      kind: "duration",
      statement: "south",
      passage: 0,
      value: "45",
      evidence: [spanOf(SOUTH, "45 minutes")],
    },
    {
      kind: "initiator",
      statement: "south",
      passage: 0,
      value: "Northland",
      evidence: [spanOf(SOUTH, "At Northland’s request")],
    },
    {
      kind: "commitment",
      statement: "south",
      passage: 2,
      value: "Northland: will pay for the harbour",
      evidence: [spanOf(SOUTH, "will pay for the harbour")],
    },
  ],
});

/** The same with the Chinese original, an Arabic press report, and a party that issued nothing. */
export const fourStatements: Comparison = comparisonOf([north, south, southZh, gulf], {
  links: twoAccounts.links,
  facts: twoAccounts.facts,
  noStatement: [{ party: "Eastmark", note: "its office said that it would not comment" }],
});

/** The texts behind the example's statements. */
export const exampleTexts = [
  { id: "north", text: NORTH },
  { id: "south", text: SOUTH },
  { id: "south-zh", text: SOUTH_ZH },
  { id: "gulf", text: GULF },
];
