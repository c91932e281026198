// @ts-check
// As scrapers of 2022–2025 read it, in Ukrainian and English (PeiYiZhuo/zelenskyy-putin, a spider, four scripts).
/** @type {import("./site-rule.d.mts").SiteRule} */
export const ukraine = {
  hosts: ["president.gov.ua"],
  outlet: "Office of the President of Ukraine",
  type: "official-readout",
  main: [".article_content", "[itemprop='articleBody']"],
  drop: [".article_share", ".share", ".tags", ".gallery", "figure", ".article_img"],
  title: [".article h1", "h1[itemprop='name']", "h1"],
  date: [[".article .date"], ["h1 + .date"], ["p.date"], ["[itemprop='datePublished']"]],
  zone: "Europe/Kyiv",
};
