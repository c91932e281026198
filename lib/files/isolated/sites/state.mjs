// @ts-check
// As scrapers read it: 2018 on, with 2017-2021.state.gov (OpenSanctions and six more); before, #centerblock (five
// scripts, two with #date_long), with 2009-2017.state.gov. The visible line tells the day, as the head's time may be
// that of a move to the archive.
/** @type {import("./site-rule.d.mts").SiteRule} */
export const state = {
  hosts: ["state.gov"],
  outlet: "State Department",
  type: "official-readout",
  main: [".entry-content", "#centerblock"],
  drop: [
    ".wp-block-button",
    ".related-posts",
    ".article-share",
    ".tags",
    "figure",
    "#doctitle",
    "#page-title",
    "#date_long",
    "[class*='document_type_']",
    ".officials-name",
    ".officials-title",
  ],
  title: ["h1.featured-content__headline", "#doctitle", "#page-title", "h1"],
  date: [[".article-meta__publish-date"], ["#date_long"], ["meta[property='article:published_time']"]],
  zone: "America/New_York",
};
