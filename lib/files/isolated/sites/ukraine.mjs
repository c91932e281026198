// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const ukraine = {
  hosts: ["president.gov.ua"],
  outlet: "Office of the President of Ukraine",
  type: "official-readout",
  main: ["[itemprop='articleBody']", ".article_content"],
  drop: [".article_share", ".share", ".tags", ".gallery", "figure", ".article_img"],
  title: ["h1[itemprop='name']", ".article h1", "h1"],
  date: [[".article .date"], ["p.date"], ["[itemprop='datePublished']"]],
  zone: "Europe/Kyiv",
};
