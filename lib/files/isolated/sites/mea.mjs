// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const mea = {
  hosts: ["mea.gov.in"],
  outlet: "Ministry of External Affairs of India",
  type: "official-readout",
  main: [".innerContent .contentText", "#innerContent .text", ".innerContent", "#innerContent"],
  drop: [
    "h1",
    "h2",
    ".date",
    ".breadcrumb",
    ".printIcon",
    ".socialShare",
    ".addthis_toolbox",
    ".backTop",
    "#divComments",
  ],
  title: [".innerContent h1", ".innerContent h2", "#innerContent h2", "h1"],
  date: [[".innerContent .date"], ["#innerContent .date"], ["p.date"]],
  zone: "Asia/Kolkata",
};
