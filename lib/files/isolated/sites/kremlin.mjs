// @ts-check
// As scrapers of 2016–2026 read it, in Russian and English (PeiYiZhuo/zelenskyy-putin, a spider, ten scripts). The
// lead says who called whom, and the text goes on from there; the page's foot stands inside the content.
/** @type {import("./site-rule.d.mts").SiteRule} */
export const kremlin = {
  hosts: ["kremlin.ru"],
  outlet: "Kremlin",
  type: "official-readout",
  main: [
    ".read__in .read__lead, .read__in .entry-content",
    ".read__internal_content",
    ".entry-content",
    "[itemprop='articleBody']",
  ],
  drop: [
    ".read__bottommeta",
    // The later pages of a long decree are marked so too.
    ".masha-ignore:not(pre)",
    ".masha-index",
    ".read__tags",
    ".read__links",
    ".read__share",
    ".slider",
    "figure",
  ],
  title: ["h1.entry-title", "h1[itemprop='name']", "h1"],
  date: [[".read__published", ".read__time"], [".read__bottommeta time"], ["time[itemprop='datePublished']"]],
  zone: "Europe/Moscow",
};
