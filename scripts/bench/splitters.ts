import compromise from "compromise/one";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { splitParagraphs } from "#lib/engine/paragraphs.ts";
import { segment } from "#lib/engine/segment.ts";
import { tokenise } from "#lib/engine/tokens.ts";

/** A tool that divides a text: its name, the languages it is made for, and what it does. */
export type Divider = {
  readonly by: string;
  readonly languages: readonly string[];
  readonly divide: (text: string, language: string) => readonly string[];
};

const ALL = ["en", "ru", "zh"];

/** The dividers of a text into sentences, ours first; a tool that cannot be loaded is told of and left out. */
export async function sentenceDividers(say: (line: string) => void): Promise<readonly Divider[]> {
  const wink = winkNlp(winkModel, ["sbd"]);
  const sentencex = await loadSentencex(say);
  return [
    {
      by: "ours",
      languages: ALL,
      divide: (text, language) => segment(text, language).map(({ start, end }) => text.slice(start, end)),
    },
    { by: "Intl.Segmenter", languages: ALL, divide: (text, language) => byIntl(text, language, "sentence") },
    { by: "wink-nlp", languages: ["en"], divide: (text) => wink.readDoc(text).sentences().out() },
    { by: "compromise", languages: ["en"], divide: (text) => compromise(text).out("array") as string[] },
    ...sentencex,
  ];
}

/** The dividers of a text into words, ours first. */
export function wordDividers(): readonly Divider[] {
  const wink = winkNlp(winkModel, []);
  return [
    {
      by: "ours",
      languages: ALL,
      divide: (text, language) =>
        tokenise(text, { start: 0, end: text.length }, language).map(({ raw }) => raw),
    },
    { by: "Intl.Segmenter", languages: ALL, divide: (text, language) => byIntl(text, language, "word") },
    { by: "wink-nlp", languages: ["en"], divide: (text) => wink.readDoc(text).tokens().out() },
    {
      by: "compromise",
      languages: ["en"],
      divide: (text) =>
        compromise
          .tokenize(text)
          .termList()
          .map(({ text: word }) => word),
    },
  ];
}

/** By paragraphs, since a whole text costs `Intl.Segmenter` of Node 20 the square of its length. */
function byIntl(text: string, language: string, granularity: "sentence" | "word"): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity });
  return splitParagraphs(text).flatMap(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), (part) => part.segment),
  );
}

/** Its binary is made for some systems only. */
async function loadSentencex(say: (line: string) => void): Promise<readonly Divider[]> {
  try {
    const sentencex = await import("sentencex");
    return [
      { by: "sentencex", languages: ALL, divide: (text, language) => sentencex.segment(language, text) },
    ];
  } catch (error) {
    say(`note: sentencex is left out, its binary does not load here: ${String(error)}`);
    return [];
  }
}
