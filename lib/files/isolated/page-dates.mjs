// @ts-check
import { attribute, ownText } from "./html-walk.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import("../extraction.ts").GivenDate} GivenDate */

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
 * Every date that the page gives for itself, as it is written there, the surest first.
 * @param {{ elements: readonly Element[], meta: ReadonlyMap<string, string>, document: Document | null, site: import("./sites/site-rule.d.mts").SiteRule | null }} page
 * @returns {GivenDate[]}
 */
export function datesIn({ elements, meta, document, site }) {
  // A post's page has the times of other posts.
  const time =
    site?.type === "social-post"
      ? undefined
      : elements.find((element) => element.tagName === "time" && attribute(element, "datetime"));
  return [
    ...(document && site ? siteDates(document, site) : []),
    ...DATE_NAMES.flatMap((name) => given(meta.get(name), `the page's “${name}”`)),
    ...given(structuredDate(elements), "the page's structured data"),
    ...given(time ? attribute(time, "datetime") : null, "the page's first time mark"),
  ];
}

/**
 * @param {Document} document
 * @param {import("./sites/site-rule.d.mts").SiteRule} site
 * @returns {GivenDate[]}
 */
function siteDates(document, site) {
  return (site.date ?? []).flatMap((selectors) => {
    const parts = selectors.map((selector) => dateText(document.querySelector(selector)));
    const text = parts.filter((part) => part !== "").join("/");
    return given(parts[0] === "" ? null : text, "the site's date line", site.zone ?? null);
  });
}

/** @param {globalThis.Element | null} element */
function dateText(element) {
  const written =
    element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent;
  return (written ?? "").replace(/\s+/g, " ").trim();
}

/**
 * @param {string | null | undefined} text
 * @param {string} from
 * @param {string | null} zone
 * @returns {GivenDate[]}
 */
function given(text, from, zone = null) {
  return text ? [{ text, from, zone }] : [];
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
