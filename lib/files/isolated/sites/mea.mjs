// @ts-check
// As scrapers read it: 2026 on, where the page fetches .titleText and .description itself (rhetoric-corpus, a digest;
// only a saved copy has them), and before, by the names that ASP.NET gave (one script) or #ContentText (another).
/** @type {import("./site-rule.d.mts").SiteRule} */
export const mea = {
  hosts: ["mea.gov.in"],
  outlet: "Ministry of External Affairs of India",
  type: "official-readout",
  main: [
    "#ContentPlaceHolder1_UserPublications1_ltrlDesc",
    "#ContentText",
    "div.description",
    ".innerContent .contentText",
    "#innerContent .text",
    ".innerContent",
    "#innerContent",
  ],
  drop: [
    "h1",
    "h2",
    ".date",
    ".tags",
    ".breadcrumb",
    ".printIcon",
    ".socialShare",
    ".addthis_toolbox",
    ".backTop",
    "#divComments",
  ],
  // The pages' first heading may name the section.
  title: ["h2.titleText", "h2.PageHead", ".innerContent h2", "#innerContent h2", "h1"],
  date: [
    ["#ContentPlaceHolder1_UserPublications1_lblDate"],
    ["div:has(> h2.titleText) > .date"],
    ["h2.titleText + * .date"],
    [".innerContent .date"],
    ["#innerContent .date"],
    ["p.date"],
  ],
  zone: "Asia/Kolkata",
};
