// @ts-check
import { parse } from "parse5";
import { documentOf } from "./document.mjs";
import { mainElement } from "./html-main.mjs";
import { attribute, isElement, isUnseen, ownText, textOf, walk } from "./html-walk.mjs";
import { addressIn } from "./page-address.mjs";
import { datesIn } from "./page-dates.mjs";
import { siteOf } from "./sites/sites.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/**
 * What an HTML page says in its main part, in paragraphs, beside all of its text. Nothing in it is ever run or fetched.
 * @param {string} html
 * @param {string | null} fetchedFrom the address, where the page was fetched and not saved
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").DocumentContent>>}
 */
export async function readHtml(html, fetchedFrom = null) {
  const page = parse(html);
  const elements = [...walk(page)].filter(isElement);
  const named = (/** @type {string} */ name) => elements.find((element) => element.tagName === name);
  const root = named("html");
  const body = named("body");
  const meta = metaOf(elements);
  const declared = addressIn(page, elements, meta);
  const address = fetchedFrom ?? declared;
  const site = siteOf([fetchedFrom, declared]);
  // Only a page that tells where it is from is read as the web's: a note saved as HTML has no menus to cut off.
  const web = address === null ? null : await import("./page-cut.mjs");
  const document = web?.modelOf(page) ?? null;
  const outlet = site?.outlet ?? meta.get("og:site_name") ?? meta.get("application-name") ?? null;
  const title = siteTitle(document, site) ?? meta.get("og:title") ?? headTitle(named("title"), named("h1"));
  const isPost = site?.type === "social-post";
  const dates = datesIn({ elements, meta, document, site });
  const cut = web && document ? web.cutPage(document, site) : null;
  const { text, extractor } = cut ?? { text: body ? textOf(mainElement(body)) : "", extractor: null };
  return {
    ok: true,
    content: documentOf({
      text,
      // A post has no title; its page makes one of the author and the first words.
      title: isPost ? null : withoutOutlet(title, address === null ? null : outlet),
      language: (root && attribute(root, "lang")?.trim()) || meta.get("content-language") || null,
      address,
      web: { dates, whole: body ? textOf(body, isUnseen) : "", outlet, type: site?.type ?? null, extractor },
    }),
  };
}

/**
 * The first value of each name that the head gives.
 * @param {readonly Element[]} elements
 */
function metaOf(elements) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const element of elements) {
    const name =
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "itemprop") ??
      attribute(element, "http-equiv");
    const content = attribute(element, "content") ?? attribute(element, "datetime");
    if (name && content?.trim() && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), content.trim());
  }
  return found;
}

/**
 * @param {Document | null} document
 * @param {import("./sites/site-rule.d.mts").SiteRule | null} site
 */
function siteTitle(document, site) {
  for (const selector of site?.title ?? []) {
    const found = document?.querySelector(selector);
    const title = squeeze(found?.getAttribute("content") ?? found?.textContent ?? "");
    if (title !== null) return title;
  }
  return null;
}

/**
 * @param {Element | undefined} title
 * @param {Element | undefined} heading
 */
function headTitle(title, heading) {
  return squeeze(ownText(title)) ?? squeeze(ownText(heading));
}

/**
 * “The call | The Herald” is “The call” of The Herald.
 * @param {string | null} title
 * @param {string | null} outlet
 */
function withoutOutlet(title, outlet) {
  if (title === null || outlet === null) return title;
  const [whole, head] = /^(.+)\s[|–—-]\s+([^|]+)$/.exec(title) ?? [];
  const tail = title.slice((head ?? "").length).replace(/^\s[|–—-]\s+/, "");
  return whole && head && tail.toLowerCase() === outlet.toLowerCase() ? head : title;
}

/** @param {string} text */
function squeeze(text) {
  const squeezed = text.replace(/\s+/g, " ").trim();
  return squeezed === "" ? null : squeezed;
}
