import { findActs } from "../acts.ts";
import { statementOf } from "../example.ts";
import { segment } from "../segment.ts";
import { readSentences } from "../sentences.ts";
import type { EventRecord, Statement } from "../types.ts";
import { findVoices } from "../voices.ts";

const PARTIES: Readonly<Record<string, string>> = {
  US: "United States",
  CN: "China",
  RU: "Russia",
  UA: "Ukraine",
  IN: "India",
  JP: "Japan",
  KR: "South Korea",
  GB: "United Kingdom",
  FR: "France",
  DE: "Germany",
  TR: "Turkey",
  IL: "Israel",
  SA: "Saudi Arabia",
  EU: "European Union",
};
const CODES = new Map(Object.entries(PARTIES).map(([code, party]) => [party, code]));
const COLUMN = 18;

/**
 * An account in one-line notation, read again by the engine: `CN stresses  The sentence.` a line. The first line names
 * the participants, the author (`Press` for a press report), the type and the language:
 * `# Xi Jinping CN, Emmanuel Macron FR | CN state-media en`. A blank line ends a paragraph. What comes back is the same
 * account with the voices and acts that the engine finds; it equals the input where the engine reads as expected.
 */
export function reread(account: string): string {
  const [head = "", ...lines] = account.trim().split("\n");
  const { event, statement } = readHead(head);
  const gap = statement.language.startsWith("zh") ? "" : " ";
  const sentences = lines.map((line) => line.trim().replace(/^\S+ \S+\s+/, ""));
  const paragraphs = sentences.join("\n").split("\n\n");
  const text = paragraphs.map((paragraph) => paragraph.replaceAll("\n", gap)).join("\n\n");
  const marks = marksOf({ ...statement, text }, event);
  return [head, ...marks.map(({ mark, words }) => `${mark.padEnd(COLUMN)}${words}`)].join("\n");
}

/** An account with its marks in columns and its blank lines left out: what {@link reread} is compared with. */
export function tidy(account: string): string {
  const [head = "", ...lines] = account.trim().split("\n");
  const marked = lines.filter((line) => line.trim() !== "").map((line) => /^\s*(\S+ \S+)\s+(.*)$/.exec(line));
  return [head, ...marked.map((match) => `${(match?.[1] ?? "").padEnd(COLUMN)}${match?.[2] ?? ""}`)].join(
    "\n",
  );
}

function readHead(head: string): { readonly event: EventRecord; readonly statement: Statement } {
  const [people = "", by = ""] = head.replace(/^#\s*/, "").split(" | ");
  const [author = "", type = "", language = ""] = by.split(" ");
  const participants = people.split(", ").map((person) => {
    const at = person.lastIndexOf(" ");
    return { name: person.slice(0, at), party: partyOf(person.slice(at + 1)), aliases: [] };
  });
  const event: EventRecord = { title: "", date: "2025-03-01", kind: "call", participants, noStatement: [] };
  const statement = statementOf({
    party: partyOf(author),
    type: type as Statement["type"],
    language,
    text: "",
  });
  return { event, statement };
}

function partyOf(code: string): string {
  return PARTIES[code] ?? code;
}

function marksOf(statement: Statement, event: EventRecord) {
  const segments = segment(statement.text, statement.language);
  const sentences = readSentences(statement, event, segments);
  const voices = findVoices(statement, event, sentences);
  const acts = findActs(sentences, voices);
  return segments.map(({ start, end }, i) => {
    const voice = voices[i]?.voice ?? "";
    const mark = `${CODES.get(voice) ?? voice} ${acts[i]?.act ?? ""}`;
    return { mark, words: statement.text.slice(start, end) };
  });
}
