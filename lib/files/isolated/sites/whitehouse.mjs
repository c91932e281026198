// @ts-check
// As scrapers read it: 2025 on (RSSHub, GovTrackr: the topper stands inside the content), 2021–24 (RSSHub
// briefing-room), 2017–20 (trumpwhitehouse archive, three scripts), 2009–16 (Postlight parser, two newsdiff parsers).
/** @type {import("./site-rule.d.mts").SiteRule} */
export const whitehouse = {
  hosts: [
    "whitehouse.gov",
    "bidenwhitehouse.archives.gov",
    "trumpwhitehouse.archives.gov",
    "obamawhitehouse.archives.gov",
  ],
  outlet: "White House",
  type: "official-readout",
  main: [
    ".entry-content",
    "section.body-content",
    ".page-content__content",
    ".field-name-field-forall-body",
    ".pane-node-field-forall-body",
  ],
  drop: [
    ".wp-block-whitehouse-topper",
    ".wp-block-whitehouse-post-navigation",
    ".wp-block-buttons",
    ".sharedaddy",
    ".social-share",
    ".pane-node-title",
    "figure",
  ],
  title: [
    ".wp-block-whitehouse-topper__headline",
    "h1.page-header__title",
    ".pane-node-title h1",
    "h1.page-title",
    "h1",
  ],
  date: [
    ["meta[property='article:published_time']"],
    [".wp-block-post-date time"],
    [".press-article-date"],
    ["time"],
  ],
  zone: "America/New_York",
};
