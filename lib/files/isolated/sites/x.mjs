// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const x = {
  hosts: ["x.com", "twitter.com"],
  outlet: "X",
  type: "social-post",
  // The post that the page is about cannot be reached by Tab; those around it can.
  main: [
    "article[data-testid='tweet'][tabindex='-1'] [data-testid='tweetText']",
    "article[data-testid='tweet'] [data-testid='tweetText']",
  ],
  onlyFirst: true,
  date: [["article[data-testid='tweet'][tabindex='-1'] time"], ["article[data-testid='tweet'] time"]],
  preformatted: true,
};
