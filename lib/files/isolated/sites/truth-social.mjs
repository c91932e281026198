// @ts-check
// As scrapers of 2025 and 2026 read it (four monitors, two extensions) and as its client Soapbox is written: the
// markup is a paragraph with paragraphs in it, which a saved copy's parser takes apart, so that what holds it counts.
/** @type {import("./site-rule.d.mts").SiteRule} */
export const truthSocial = {
  hosts: ["truthsocial.com"],
  outlet: "Truth Social",
  type: "social-post",
  // The post that the page is about stands in no “status”; those around it do.
  main: [
    ".detailed-status__wrapper [data-testid='markup']",
    "[data-testid='status-content']:not([data-testid='status'] *, [data-testid='quoted-status'] *)",
    ".detailed-status__wrapper .status__content-wrapper",
    "[data-testid='status'] [data-testid='markup']",
    "[data-testid='status'] [data-testid='status-content']",
    "[data-testid='status'] .status__content-wrapper",
    ".status__content",
  ],
  onlyFirst: true,
  drop: ["[data-testid='quoted-status']"],
  date: [
    [".detailed-status__wrapper time"],
    [
      "body:not(:has([data-testid='status-content']:not([data-testid='status'] *))) [data-testid='status'] time",
    ],
  ],
};
