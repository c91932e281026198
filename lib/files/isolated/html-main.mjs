// @ts-check
import { attribute, isElement, isSkipped, walk } from "./html-walk.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/** Share of the page's prose from which an `article` or `main` is taken to be what the page is about. */
const MARKED_SHARE = 0.4;
/** Share of the page's prose that the innermost chosen element must hold; the rest is teasers and small print. */
const INNER_SHARE = 0.8;

/**
 * The element that holds what the page is about: an `article` or `main` with much of the prose, else the innermost
 * element with nearly all of it. Prose is text outside links, because menus and teasers are links.
 * @param {Element} body
 * @returns {Element}
 */
export function mainElement(body) {
  const prose = proseUnder(body);
  const total = prose.get(body) ?? 0;
  const share = (/** @type {Element} */ element) => (total === 0 ? 0 : (prose.get(element) ?? 0) / total);
  const marked = [...prose.keys()]
    .filter(isMarked)
    .sort((a, b) => share(b) - share(a) || (a.tagName === "article" ? -1 : 1));
  const start = marked.find((element) => share(element) >= MARKED_SHARE);
  if (start) return start;
  let chosen = body;
  for (let next = innerOf(chosen); next; next = innerOf(chosen)) chosen = next;
  return chosen;

  function innerOf(/** @type {Element} */ element) {
    return element.childNodes
      .filter(isElement)
      .find((child) => isContainer(child) && share(child) >= INNER_SHARE);
  }
}

/** @param {Element} element */
function isMarked(element) {
  return element.tagName === "article" || element.tagName === "main" || attribute(element, "role") === "main";
}

/** @param {Element} element */
function isContainer({ tagName }) {
  return ["div", "section", "article", "main", "table", "tbody", "tr", "td", "center"].includes(tagName);
}

/**
 * Characters of prose in each element under the body, skipped parts left out.
 * @param {Element} body
 */
function proseUnder(body) {
  /** @type {Map<Element, number>} */
  const prose = new Map();
  /** @type {Set<Node>} */
  const outside = new Set();
  for (const node of walk(body)) {
    const parent = "parentNode" in node ? node.parentNode : null;
    const cut = (node !== body && parent && outside.has(parent)) || isSkipped(node) || node.nodeName === "a";
    if (cut) outside.add(node);
    else if (isElement(node)) prose.set(node, 0);
    else if (node.nodeName === "#text" && "value" in node && parent && isElement(parent))
      prose.set(parent, (prose.get(parent) ?? 0) + node.value.replace(/\s+/g, "").length);
  }
  // Children come after their parents, so that going backwards adds each up before it is passed on.
  for (const element of [...prose.keys()].reverse()) {
    const parent = element.parentNode;
    if (element !== body && parent && isElement(parent))
      prose.set(parent, (prose.get(parent) ?? 0) + (prose.get(element) ?? 0));
  }
  return prose;
}
