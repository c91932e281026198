// @ts-check
import { Readable } from "node:stream";
import iconv from "iconv-lite";
import { ToPlainText } from "rtf-stream-parser/dist/src/ToPlainText.js";
import { Tokenize } from "rtf-stream-parser/dist/src/tokenize.js";
import { documentOf } from "./document.mjs";

/** Destinations whose text is no part of what the document says, beside those that the library leaves out. */
const SKIPPED = /** @type {const} */ ([
  "info",
  "header",
  "headerl",
  "headerr",
  "headerf",
  "footer",
  "footerl",
  "footerr",
  "footerf",
  "footnote",
  "annotation",
  "pict",
  "object",
  "fldinst",
  "listtext",
  "listtable",
  "revtbl",
  "rsidtbl",
  "generator",
  "xmlnstbl",
  "themedata",
]);

/** What stands apart from the text in an RTF document, and what we say when it is there. */
const LEFT_OUT = /** @type {const} */ ([
  ["footnote", "The document has footnotes or endnotes; they are not in the text."],
  ["annotation", "The document has comments; they are not in the text."],
  ["deleted", "The document has tracked changes: inserted words are in the text, deleted ones are not."],
]);

/**
 * The text of an RTF document, or why it cannot be had.
 * @param {Uint8Array} bytes
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>>}
 */
export async function readRtf(bytes) {
  const reading = new RtfReading();
  try {
    const tokens = Readable.from([withFontGroups(bytes)]).pipe(new Tokenize());
    tokens.on("error", (error) => reading.destroy(error));
    for await (const piece of tokens.pipe(reading)) reading.text += piece;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: `is a damaged RTF document (${error.message.replace(/\.$/, "")}). Open it in the program that wrote it and save it again.`,
    };
  }
  const title = reading.title.trim();
  const notices = LEFT_OUT.flatMap(([part, notice]) => (reading.seen.has(part) ? [notice] : []));
  return {
    ok: true,
    content: documentOf({ text: paragraphs(reading.text), title: title === "" ? null : title, notices }),
  };
}

/**
 * The bytes with each font of the table in a group of its own, as the library wants it: TextEdit writes them flat.
 * @param {Uint8Array} bytes
 */
function withFontGroups(bytes) {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const grouped = head.replace(
    /\{\\fonttbl\s*((?:\\f\d{1,5}[^{};]{0,300};\s*)+)\}/,
    (_, fonts) => `{\\fonttbl${String(fonts).replace(/\\f\d[^;]*;/g, "{$&}")}}`,
  );
  return Buffer.concat([Buffer.from(grouped, "latin1"), bytes.subarray(HEAD)]);
}

/** Where a font table begins and ends at the latest, in bytes: no program writes more before it than a line. */
const HEAD = 16_384;

/**
 * RTF ends each paragraph with one line break; ours stand apart.
 * @param {string} text
 */
function paragraphs(text) {
  return text.replace(/\r\n/g, "\n\n").replace(/[ \t]+\n/g, "\n");
}

/** The library's reading to plain text with what it lacks: table cells, soft line breaks, notes, hidden and deleted words. */
class RtfReading extends ToPlainText {
  text = "";
  title = "";
  /** Parts that were met and left out. @type {Set<string>} */
  seen = new Set();
  #afterRow = false;
  #leftTable = false;

  constructor() {
    super({ decode: decodePage, warn: () => undefined });
    this._featureHandlers.unshift({
      controlHandlers: {
        "\n": () => this.#write("\r\n"),
        "\r": () => this.#write("\r\n"),
        cell: () => this.#write("\t"),
        nestcell: () => this.#write("\t"),
        row: () => this.#endRow(),
        nestrow: () => this.#endRow(),
        pard: () => this.#leaveTable(true),
        intbl: () => this.#leaveTable(false),
        sect: () => this.#write("\r\n"),
        page: () => this.#write("\r\n"),
        line: () => this.#write("\n"),
        _: () => this.#write("-"),
        emspace: () => this.#write(" "),
        enspace: () => this.#write(" "),
        v: (_, { param }) => this.#mark("hidden", param),
        deleted: (_, { param }) => this.#mark("deleted", param),
        plain: () => {
          this.#mark("hidden", 0);
          this.#mark("deleted", 0);
        },
      },
      outputDataFilter: (_, data) => this.#isOutside(data) || undefined,
    });
  }

  /**
   * @param {string} text
   * @returns {true}
   */
  #write(text) {
    this._pushOutput(text);
    return true;
  }

  /** @returns {true} */
  #endRow() {
    this.#afterRow = true;
    return this.#write("\n");
  }

  /**
   * RTF does not say where a table ends: it ends where a paragraph begins anew and is not said to be in one.
   * @param {boolean} left
   */
  #leaveTable(left) {
    if (this.#afterRow) this.#leftTable = left;
  }

  /**
   * Sets a property of the words that follow in the group; groups inside inherit it.
   * @param {"hidden" | "deleted"} property
   * @param {number | undefined} param
   */
  #mark(property, param) {
    /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this._state))[property] = param !== 0;
  }

  /** @param {string | Buffer} data */
  #isOutside(data) {
    const state = /** @type {Record<string, unknown> & typeof this._state} */ (this._state);
    if (state.hidden) return true;
    if (state.deleted) {
      this.seen.add("deleted");
      return true;
    }
    const destinations = state.allDestinations ?? {};
    if (destinations.info && destinations.title) this.title += this._getOutputAsString(data, undefined)[0];
    const outside = SKIPPED.find((name) => destinations[name]);
    if (outside) this.seen.add(outside);
    if (!outside && this.#leftTable && data !== "\n") {
      this.#leftTable = this.#afterRow = false;
      this.push("\n");
    }
    return outside !== undefined;
  }
}

/**
 * @param {Buffer} bytes
 * @param {string} page
 */
function decodePage(bytes, page) {
  return iconv.decode(bytes, iconv.encodingExists(page) ? page : (MAC_PAGES[page] ?? "windows-1252"));
}

/** Code pages of the old Macintosh, which iconv knows by other names. @type {Readonly<Record<string, string>>} */
const MAC_PAGES = {
  cp10000: "macroman",
  cp10001: "shift_jis",
  cp10002: "big5",
  cp10003: "euc-kr",
  cp10006: "macgreek",
  cp10007: "maccyrillic",
  cp10008: "gb2312",
  cp10029: "maccenteuro",
  cp10081: "macturkish",
};
