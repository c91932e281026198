// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Shorter stretches occur by chance or as a lawful short quotation; characters, by script. */
const PROBE_LENGTH = { han: 24, other: 70 };
/** Only the first few hits: one is enough to act on. */
const MAX_SHOWN = 12;

/** @typedef {{ start: string, from: string }} Probe the beginning of a real sentence, squeezed, and where it is from */

/**
 * The beginnings of the sentences of the bench's real statements.
 *
 * @param {string} folder
 * @returns {Probe[]}
 */
export function readProbes(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) =>
      probesOf(JSON.parse(readFileSync(join(folder, name), "utf8")), name.slice(0, -".json".length)),
    );
}

/**
 * @param {{ statements: { id: string, language: string, text: string }[], sentences: Record<string, [number, number][]> }} gold
 * @param {string} event
 * @returns {Probe[]}
 */
function probesOf(gold, event) {
  return gold.statements.flatMap((statement) => {
    const length = statement.language.startsWith("zh") ? PROBE_LENGTH.han : PROBE_LENGTH.other;
    return (gold.sentences[statement.id] ?? [])
      .map(([start, end]) => squeeze(statement.text.slice(start, end)))
      .filter((sentence) => sentence.length >= length)
      .map((sentence) => ({ start: sentence.slice(0, length), from: `${event} ${statement.id}` }));
  });
}

/**
 * Files that hold a sentence of a real statement: those texts are other people's and stay in ../shared.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 * @param {readonly Probe[]} probes
 */
export function findRealSentences(files, probes) {
  return files
    .flatMap(({ path, text }) => {
      const squeezed = squeeze(text);
      const hit = probes.find(({ start }) => squeezed.includes(start));
      return hit
        ? [
            `${path}: "${hit.start.slice(0, 50)}…" is a sentence of a real statement (${hit.from}); write a paraphrase of your own`,
          ]
        : [];
    })
    .slice(0, MAX_SHOWN);
}

/** @param {string} text */
function squeeze(text) {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
