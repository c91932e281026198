// @ts-check
import { parse } from "parse5";
import { documentOf } from "./document.mjs";
import { mainElement } from "./html-main.mjs";
import { attribute, isElement, ownText, textOf, walk } from "./html-walk.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/** Names under which pages give their date, the surest first. */
const DATE_NAMES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date",
];

/**
 * What an HTML page says in its main part, in paragraphs. Nothing in it is ever run or fetched.
 * @param {string} html
 * @returns {import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>}
 */
export function readHtml(html) {
  const document = parse(html);
  const elements = [...walk(document)].filter(isElement);
  const named = (/** @type {string} */ name) => elements.find((element) => element.tagName === name);
  const root = named("html");
  const body = named("body");
  const text = body ? textOf(mainElement(body)) : "";
  const title =
    metaContent(elements, ["og:title"]) ?? squeeze(ownText(named("title"))) ?? squeeze(ownText(named("h1")));
  return {
    ok: true,
    content: documentOf({
      text,
      title,
      date: dateIn(elements),
      language: (root && attribute(root, "lang")?.trim()) || null,
      address: addressIn(elements),
    }),
  };
}

/**
 * @param {readonly Element[]} elements
 * @returns {string | null}
 */
function dateIn(elements) {
  const time = elements.find((element) => element.tagName === "time" && attribute(element, "datetime"));
  return (
    metaContent(elements, DATE_NAMES) ??
    structuredDate(elements) ??
    (time ? attribute(time, "datetime") : null)
  );
}

/**
 * @param {readonly Element[]} elements
 * @param {readonly string[]} names
 * @returns {string | null}
 */
function metaContent(elements, names) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const element of elements) {
    const name =
      attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop");
    const content = attribute(element, "content") ?? attribute(element, "datetime");
    if (name && content?.trim() && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), content.trim());
  }
  return names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
}

/**
 * The address that a page gives as its own.
 * @param {readonly Element[]} elements
 */
function addressIn(elements) {
  const link = elements.find(
    ({ tagName, attrs }) =>
      tagName === "link" &&
      attrs.some(({ name, value }) => name === "rel" && value.toLowerCase() === "canonical"),
  );
  const address = (link && attribute(link, "href")) ?? metaContent(elements, ["og:url"]);
  return address && /^https?:\/\//i.test(address) ? address.trim() : null;
}

/**
 * The date that schema.org data give; they are read as text, never parsed as a program.
 * @param {readonly Element[]} elements
 */
function structuredDate(elements) {
  for (const element of elements) {
    if (attribute(element, "type") !== "application/ld+json") continue;
    const match = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(ownText(element));
    if (match?.[1]) return match[1];
  }
  return null;
}

/** @param {string} text */
function squeeze(text) {
  const squeezed = text.replace(/\s+/g, " ").trim();
  return squeezed === "" ? null : squeezed;
}
