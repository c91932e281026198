import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import type { Feature } from "#lib/engine/align-features.ts";
import { compareReadings } from "#lib/engine/compare.ts";
import type { Reading } from "#lib/engine/reading.ts";
import type { Passage } from "#lib/engine/types.ts";
import { BENCH, type GoldEvent } from "./gold.ts";

type Change = (passage: Passage, reading: Reading) => Passage;

/** The stages that can be left out, each by what its passages would be without it. */
export const WITHOUT_STAGE: Readonly<Record<string, Change>> = {
  "the whole engine": (passage) => passage,
  "no voices: all the author's": (passage, { analysed }) => ({ ...passage, voice: analysed.party }),
  "no acts: all `says`": (passage) => ({ ...passage, act: "says" }),
  "no topics carried over": (passage) => ({
    ...passage,
    topics: passage.topics.filter(({ carriedFrom }) => carriedFrom === undefined),
  }),
  "one topic a passage": (passage) => ({ ...passage, topics: passage.topics.slice(0, 1) }),
  "no denials: what is denied counts as said": (passage) => ({
    ...passage,
    topics: [...passage.topics, ...passage.denied],
    denied: [],
  }),
};

/** The signals of a link that can be left out, each by its features. */
export const WITHOUT_SIGNAL: Readonly<Record<string, readonly Feature[]>> = {
  "all signals": [],
  "no ideas, names or figures": ["concepts", "rarestConcept"],
  "no words": ["words", "wordsWithin", "rarestWord"],
  "no topics": [
    "topicRarity",
    "loneTopic",
    "specificTopic",
    "specificLone",
    "noTopic",
    "mainOfOne",
    "exchange",
  ],
  "no voices": ["sameVoice", "jointVoice", "narratorOne", "third", "background"],
  "no acts": ["sameAct"],
  "no place in the text": ["opening", "distance", "translationNear"],
  "no look at rivals": ["lowerShare", "higherShare", "pairShare"],
};

/** The figures of score.mjs that the stages bear on. */
export const FIGURES = [
  "topics F1",
  "coverage F1",
  "silence F1",
  "denied F1",
  "voice accuracy",
  "act accuracy",
  "links F1",
] as const;
const Scores = z.looseObject(Object.fromEntries(FIGURES.map((figure) => [figure, z.number()])));

/** The bench's figures with every passage changed. */
export function scoreWithout(
  events: readonly GoldEvent[],
  change: Change,
): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-ablation-"));
  try {
    for (const { file, event, readings } of events) {
      const comparison = compareReadings(readings.map(changed(change)), event, DEFAULT_CODEBOOK);
      writeFileSync(join(folder, file), JSON.stringify(comparison));
    }
    const told = execFileSync(
      process.execPath,
      [join(BENCH, "score.mjs"), join(BENCH, "dev"), folder, "--json"],
      { encoding: "utf8" },
    );
    return Scores.parse(JSON.parse(told));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function changed(change: Change) {
  return (reading: Reading): Reading => ({
    ...reading,
    analysed: {
      ...reading.analysed,
      passages: reading.analysed.passages.map((passage) => change(passage, reading)),
    },
  });
}
