// @ts-check
import { SaxesParser } from "saxes";

/** Elements whose text is no part of what the document says, or stands beside it. */
const SKIPPED = new Set([
  "text:tracked-changes",
  "text:note",
  "office:annotation",
  "office:forms",
  "text:ruby-text",
  "text:hidden-text",
  "text:hidden-paragraph",
  "svg:title",
  "svg:desc",
  "office:binary-data",
  "office:scripts",
]);
const PARAGRAPHS = new Set(["text:p", "text:h"]);
/** Most spaces that one element may stand for: what a person types between two words, not a way to fill the memory. */
const MOST_SPACES = 100;

/**
 * The paragraphs of an OpenDocument body; rows of a table are lines with their cells side by side.
 * @param {string} xml
 * @param {number} mostCharacters
 * @returns {{ ok: true, text: string } | { ok: false, error: string }}
 */
export function readOdtXml(xml, mostCharacters) {
  const reading = new OdtReading();
  const parser = new SaxesParser({ position: false });
  /** @type {Error | null} */
  let broken = null;
  parser.on("error", (error) => {
    broken ??= error;
  });
  parser.on("opentag", ({ name, attributes }) => reading.open(name, attributes));
  parser.on("closetag", ({ name }) => reading.close(name));
  parser.on("text", (text) => reading.write(text));
  parser.on("cdata", (text) => reading.write(text));
  for (let at = 0; at < xml.length && !broken && reading.characters <= mostCharacters; at += CHUNK)
    parser.write(xml.slice(at, at + CHUNK));
  if (reading.characters > mostCharacters)
    return {
      ok: false,
      error: `has more than ${mostCharacters.toLocaleString("en")} characters of text. Save the part that you need as a file of its own.`,
    };
  if (!broken) parser.close();
  if (broken)
    return {
      ok: false,
      error: `is a damaged OpenDocument file (${messageOf(broken)}). Open it in the program that wrote it and save it again.`,
    };
  return { ok: true, text: reading.text() };
}

/** How much XML is read before the limits are looked at again, in characters. */
const CHUNK = 65_536;

/** @param {Error} error */
function messageOf(error) {
  return (
    error.message
      .replace(/^\d+:\d+:?\s*/, "")
      .split("\n")[0]
      ?.replace(/\.$/, "") ?? ""
  );
}

/** What has been read so far of a body, element by element. */
class OdtReading {
  characters = 0;
  /** @type {string[]} */
  #out = [];
  #skipped = 0;
  #inBody = 0;
  #paragraphs = 0;
  #cells = 0;

  /**
   * @param {string} name
   * @param {Readonly<Record<string, unknown>>} attributes
   */
  open(name, attributes) {
    if (name === "office:text") this.#inBody++;
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    if (PARAGRAPHS.has(name)) this.#paragraphs++;
    if (name === "table:table-cell") this.#cells++;
    if (name === "text:tab") this.write("\t");
    if (name === "text:line-break") this.write("\n");
    if (name === "text:s") this.write(" ".repeat(spaces(attributes["text:c"])));
  }

  /** @param {string} name */
  close(name) {
    if (name === "office:text") this.#inBody--;
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (PARAGRAPHS.has(name)) {
      this.#paragraphs--;
      this.#out.push(this.#cells > 0 ? " " : "\n\n");
    }
    if (name === "table:table-cell") this.#cells--;
    if (name === "table:table-row" && this.#cells === 0) this.#out.push("\n");
    if (name === "table:table" && this.#cells === 0) this.#out.push("\n");
  }

  /** @param {string} text */
  write(text) {
    if (this.#skipped > 0 || this.#inBody === 0 || this.#paragraphs === 0) return;
    this.characters += text.length;
    this.#out.push(text === "\n" || text === "\t" ? text : text.replace(/[\t\r\n]+/g, " "));
  }

  text() {
    return this.#out.join("").replace(/ +\n/g, "\n");
  }
}

/** @param {unknown} count */
function spaces(count) {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_SPACES) : 1;
}
