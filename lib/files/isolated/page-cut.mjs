// @ts-check
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseFragment, serialize } from "parse5";
import { isElement, textOf, walk } from "./html-walk.mjs";
import { SITES_VERSION } from "./sites/sites.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import("./sites/site-rule.d.mts").SiteRule} SiteRule */

/** Version of the readability library, as package.json pins it; a test holds the two together. */
export const READABILITY = "0.6.0";
/** Most elements that a document model is made of: the longest of real pages have half as many, and it takes seconds. */
const MOST_ELEMENTS = 10_000;
/** Deepest nesting that it is made of: real pages stay below 50, and the library's time grows with the square. */
const MOST_DEPTH = 200;

/**
 * The document model of a page, for selectors and the readability library; null where the page is made to exhaust it.
 * @param {import("parse5").DefaultTreeAdapterTypes.Document} page
 * @returns {Document | null}
 */
export function modelOf(page) {
  if (isHostile(page)) return null;
  return parseHTML(serialize(page)).document;
}

/**
 * What the page is about, by its site's rule, else by the readability library; null where neither finds any text.
 * @param {Document} document
 * @param {SiteRule | null} site
 * @returns {{ text: string, extractor: string } | null}
 */
export function cutPage(document, site) {
  const bySite = site ? cutBySite(document, site) : "";
  if (bySite !== "") return { text: bySite, extractor: `${site?.hosts[0]}@${SITES_VERSION}` };
  const read = cutByReadability(document);
  return read === "" ? null : { text: read, extractor: `readability@${READABILITY}` };
}

/**
 * @param {Document} document
 * @param {SiteRule} site
 */
function cutBySite(document, { main, onlyFirst, drop, preformatted }) {
  for (const selector of main) {
    const found = new Set(document.querySelectorAll(selector));
    // An element inside another one that was found is read with it.
    const outer = [...found].filter((one) => !isInside(one, found));
    const parts = (onlyFirst ? outer.slice(0, 1) : outer).map((element) => {
      for (const one of drop ?? []) for (const inner of element.querySelectorAll(one)) inner.remove();
      return textIn(preformatted ? seenBreaks(element) : element.innerHTML);
    });
    const text = parts.filter((part) => part !== "").join("\n\n");
    if (text !== "") return text;
  }
  return "";
}

/**
 * @param {globalThis.Element} element
 * @param {ReadonlySet<globalThis.Element>} others
 */
function isInside(element, others) {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (others.has(above)) return true;
  return false;
}

/** @param {Document} document */
function cutByReadability(document) {
  const article = new Readability(document, { disableJSONLD: true, maxElemsToParse: MOST_ELEMENTS }).parse();
  return article?.content ? textIn(article.content) : "";
}

/**
 * A post's markup: its line feeds are seen, and its emoji are pictures that say which.
 * @param {globalThis.Element} element
 */
function seenBreaks(element) {
  for (const picture of element.querySelectorAll("img[alt]"))
    picture.replaceWith(picture.getAttribute("alt") ?? "");
  return element.innerHTML.replaceAll("\n", "<br>");
}

/**
 * The text of a piece of markup; spaces that only indent a paragraph, as Chinese pages have them, are left out.
 * @param {string} html
 */
function textIn(html) {
  return textOf(parseFragment(html)).replace(/^[\u3000\u00a0]+/gm, "");
}

/** @param {Node} page */
function isHostile(page) {
  let elements = 0;
  for (const node of walk(page)) {
    if (!isElement(node)) continue;
    elements++;
    if (elements > MOST_ELEMENTS || depthOf(node) > MOST_DEPTH) return true;
  }
  return false;
}

/** @param {Element} element */
function depthOf(element) {
  let depth = 0;
  /** @type {Element["parentNode"]} */
  let above = element.parentNode;
  while (above && "parentNode" in above && depth <= MOST_DEPTH) {
    depth++;
    above = above.parentNode;
  }
  return depth;
}
