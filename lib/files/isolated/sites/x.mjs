// @ts-check
// As many scrapers of 2022–2026 read it; the markup of before 2020 as twint and a reader of archived pages did.
/** @type {import("./site-rule.d.mts").SiteRule} */
export const x = {
  hosts: ["x.com", "twitter.com"],
  outlet: "X",
  type: "social-post",
  // The post that the page is about cannot be reached by Tab; those around it can.
  main: [
    "article[data-testid='tweet'][tabindex='-1'] [data-testid='tweetText']",
    "article[data-testid='tweet'] [data-testid='tweetText']",
    ".permalink-tweet .tweet-text",
  ],
  onlyFirst: true,
  // A quoted post's time stands before the post's own, but is no link.
  date: [
    ["article[data-testid='tweet'][tabindex='-1'] a[href*='/status/'] time"],
    ["article[data-testid='tweet'][tabindex='-1'] time"],
    ["article[data-testid='tweet'] time"],
    [".permalink-tweet .tweet-timestamp"],
  ],
  preformatted: true,
};
