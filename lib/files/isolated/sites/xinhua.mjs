// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const xinhua = {
  hosts: ["news.cn", "xinhuanet.com"],
  outlet: "Xinhua",
  type: "state-media",
  main: ["#detailContent", "#p-detail", "#detail", ".article-body"],
  drop: [
    ".editor",
    ".zan-wap",
    ".tiyi1",
    ".relatedNews",
    "#articleEdit",
    "#wxpreview",
    ".mobile-relevant",
    ".share",
  ],
  title: ["h1 .title", "h1.Btitle", ".h-title", "h1"],
  date: [
    [".header-time .year", ".header-time .day", ".header-time .time"],
    [".infoTime", ".infoTime + p"],
    ["p.time + p.time"],
    ["p.time"],
    [".h-time"],
  ],
  zone: "Asia/Shanghai",
};
