// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const state = {
  hosts: ["state.gov"],
  outlet: "State Department",
  type: "official-readout",
  main: [".entry-content"],
  drop: [".wp-block-button", ".related-posts", ".article-share", ".tags", "figure"],
  title: ["h1.featured-content__headline", "h1"],
  date: [["meta[property='article:published_time']"], [".article-meta__publish-date"]],
  zone: "America/New_York",
};
