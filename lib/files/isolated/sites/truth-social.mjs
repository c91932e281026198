// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const truthSocial = {
  hosts: ["truthsocial.com"],
  outlet: "Truth Social",
  type: "social-post",
  main: [
    ".detailed-status__wrapper [data-testid='markup']",
    "[data-testid='status'] [data-testid='markup']",
    ".status__content",
  ],
  onlyFirst: true,
  date: [[".detailed-status__wrapper time"], ["[data-testid='status'] time"], ["time"]],
};
