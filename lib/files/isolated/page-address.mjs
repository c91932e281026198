// @ts-check
import { attribute, walk } from "./html-walk.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/** What browsers and savers of pages write into a file about where it was. */
const SAVED = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i;

/**
 * The address that a page gives for itself, or that the program which saved it has noted; null without one.
 * @param {Node} page
 * @param {readonly Element[]} elements
 * @param {ReadonlyMap<string, string>} meta
 */
export function addressIn(page, elements, meta) {
  const link = elements.find(
    (element) => element.tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical",
  );
  const candidates = [link ? attribute(link, "href") : null, meta.get("og:url"), savedFrom(page)];
  return (
    candidates.find((address) => address && /^https?:\/\/./i.test(address) && URL.canParse(address)) ?? null
  );
}

/** @param {Node} page */
function savedFrom(page) {
  for (const node of walk(page)) {
    const found = node.nodeName === "#comment" && "data" in node ? SAVED.exec(node.data)?.[1] : undefined;
    if (found) return found;
  }
  return null;
}
