// @ts-check
// Walks over a parsed page without recursion: a page may nest its elements a hundred thousand deep.

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/** Elements whose content is no part of what the page says. */
const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "nav",
  "aside",
  "footer",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "canvas",
  "button",
  "select",
  "textarea",
  "dialog",
  "audio",
  "video",
  "figcaption",
  "menu",
]);
const SKIPPED_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "dialog",
  "menu",
]);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set([
  "address",
  "article",
  "blockquote",
  "body",
  "center",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figure",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "main",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "ul",
]);
/** Elements that begin and end a line. */
const LINES = new Set(["li", "tr", "caption"]);

/**
 * @param {Node} node
 * @returns {node is Element}
 */
export function isElement(node) {
  return "tagName" in node;
}

/**
 * @param {Element} element
 * @param {string} name
 */
export function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/**
 * Every node under the root and the root itself, in the order of the page.
 * @param {Node} root
 * @returns {Generator<Node>}
 */
export function* walk(root) {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) open.push(/** @type {Node} */ (children[at]));
  }
}

/**
 * True where the element is no part of what the page says: programs, navigation, hidden parts.
 * @param {Node} node
 */
export function isSkipped(node) {
  if (!isElement(node)) return false;
  return (
    SKIPPED.has(node.tagName) ||
    SKIPPED_ROLES.has(attribute(node, "role") ?? "") ||
    attribute(node, "hidden") !== null ||
    attribute(node, "aria-hidden") === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, "style") ?? "")
  );
}

/** Elements whose content nobody sees, wherever they stand. */
const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "select",
  "textarea",
  "audio",
  "video",
]);

/**
 * True where nobody sees the element on the page; menus and small print are seen.
 * @param {Node} node
 */
export function isUnseen(node) {
  if (!isElement(node)) return false;
  return (
    UNSEEN.has(node.tagName) ||
    attribute(node, "hidden") !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, "style") ?? "")
  );
}

/**
 * The characters right inside an element, such as a title's.
 * @param {Element | undefined} element
 */
export function ownText(element) {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}

/**
 * What is read under a root, with an empty line between paragraphs.
 * @param {Node} root
 * @param {(node: Node) => boolean} leftOut
 */
export function textOf(root, leftOut = isSkipped) {
  /** @type {string[]} */
  const out = [];
  for (const step of readingSteps(root, leftOut)) out.push(step);
  return out
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * Pieces of text and breaks in reading order; `"\n\n"` ends a paragraph, `"\n"` a line.
 * @param {Node} root
 * @param {(node: Node) => boolean} leftOut
 * @returns {Generator<string>}
 */
function* readingSteps(root, leftOut) {
  /** @type {(Node | string)[]} */
  const open = [root];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step === "string") yield step;
    else if (step.nodeName === "br") yield "\n";
    else if (step.nodeName === "#text" && "value" in step) yield inlineText(step);
    else if (!leftOut(step)) {
      const around = breakAround(step.nodeName);
      yield around;
      if (around !== "") open.push(around);
      const children = childrenOf(step);
      for (let at = children.length - 1; at >= 0; at--) open.push(/** @type {Node} */ (children[at]));
    }
  }
}

/** @param {string} name */
function breakAround(name) {
  if (BLOCKS.has(name)) return "\n\n";
  return LINES.has(name) ? "\n" : name === "td" || name === "th" ? " " : "";
}

/** @param {import("parse5").DefaultTreeAdapterTypes.TextNode} node */
function inlineText({ value, parentNode }) {
  const kept = parentNode && "tagName" in parentNode && parentNode.tagName === "pre";
  return kept ? value : value.replace(/[ \t\r\n\f]+/g, " ");
}

/**
 * @param {Node} node
 * @returns {readonly Node[]}
 */
function childrenOf(node) {
  return "childNodes" in node ? node.childNodes : [];
}
