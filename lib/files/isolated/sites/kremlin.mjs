// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const kremlin = {
  hosts: ["kremlin.ru"],
  outlet: "Kremlin",
  type: "official-readout",
  main: [".read__internal_content", ".entry-content", "[itemprop='articleBody']"],
  drop: [
    ".read__tags",
    ".read__links",
    ".read__share",
    ".masha-index",
    ".slider",
    "figure",
    ".read__bottommeta",
  ],
  title: ["h1.entry-title", ".read__title", "h1"],
  date: [
    ["time.read__published", ".read__time"],
    ["time.read__published"],
    ["time[itemprop='datePublished']"],
  ],
  zone: "Europe/Moscow",
};
