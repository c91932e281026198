// @ts-check
// As scrapers read it: 2020 on (RSSHub, a Zotero translator, a page kept in a repository of 2022), m.xinhuanet.com
// and 2016–19 with .h-title and #p-detail (three scripts), before with #title, #pubtime and span#content (two);
// English pages with .Btitle (two scripts, 2018 and later).
/** @type {import("./site-rule.d.mts").SiteRule} */
export const xinhua = {
  hosts: ["news.cn", "xinhuanet.com"],
  outlet: "Xinhua",
  type: "state-media",
  main: [
    "#detailContent",
    "#detail",
    "#p-detail",
    "span#content",
    ".article #content",
    "#Content",
    ".article-content",
    ".article-body",
  ],
  drop: [
    ".editor",
    ".zan-wap",
    ".tiyi1",
    ".advise",
    ".relatedNews",
    "#articleEdit",
    "#wxpreview",
    ".mobile-relevant",
    ".pageShare",
    ".share",
  ],
  title: [
    ".head-line .title",
    "h1 .title",
    "h1.Btitle",
    ".h-title",
    ".xl-cont-head h1",
    "h1#title",
    "#bltitle",
    "#Title",
    "h1",
  ],
  date: [
    [".header-time .year", ".header-time .day", ".header-time .time"],
    [".mheader .info"],
    [".h-time"],
    ["#pubtime"],
    [".infoTime", ".infoTime + p"],
    ["p.time + p.time"],
    ["p.time"],
    ["i.time"],
    [".source .time"],
  ],
  zone: "Asia/Shanghai",
};
