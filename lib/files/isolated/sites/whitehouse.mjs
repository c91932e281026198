// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const whitehouse = {
  hosts: ["whitehouse.gov", "bidenwhitehouse.archives.gov", "trumpwhitehouse.archives.gov"],
  outlet: "White House",
  type: "official-readout",
  main: [".entry-content", "section.body-content", ".page-content__content"],
  drop: [
    ".wp-block-whitehouse-topper",
    ".wp-block-whitehouse-post-navigation",
    ".wp-block-buttons",
    ".sharedaddy",
    ".social-share",
    "figure",
  ],
  title: [".wp-block-whitehouse-topper__headline", "h1.topper__headline", "h1.page-title", "h1"],
  date: [["meta[property='article:published_time']"], [".wp-block-post-date time"], ["time"]],
  zone: "America/New_York",
};
