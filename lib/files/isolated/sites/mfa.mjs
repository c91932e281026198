// @ts-check
// As scrapers read it: the ministry's layout of 2022 on (RSSHub, a Korean feed reader), the one before with
// #News_Body_… (eight scripts, consulates too) and the English .content_mod; embassies share the TRS editor's classes.
/** @type {import("./site-rule.d.mts").SiteRule} */
export const mfa = {
  hosts: [
    "fmprc.gov.cn",
    "mfa.gov.cn",
    "china-embassy.gov.cn",
    "china-mission.gov.cn",
    "china-consulate.gov.cn",
  ],
  outlet: "Ministry of Foreign Affairs of China",
  type: "official-readout",
  main: [
    "#News_Body_Txt_A",
    ".news-main",
    ".content_text",
    ".TRS_UEDITOR",
    ".trs_editor_view",
    ".TRS_Editor",
    ".content_mod .content",
  ],
  drop: [
    ".share",
    ".fx",
    ".print",
    ".closepage",
    "#shareto",
    ".news-foot",
    "#relnews-list",
    "#appendix-list",
  ],
  title: [
    ".news-title h1",
    "#News_Body_Title",
    ".vibox > .title",
    ".content_mod h2.title",
    "meta[name='ArticleTitle']",
    ".bigtitle",
    "h1",
  ],
  date: [
    [".news-title .time span:last-of-type"],
    [".news-title .time"],
    ["#News_Body_Time"],
    [".content_mod .time"],
    ["p.time"],
    ["meta[name='PubDate']"],
  ],
  zone: "Asia/Shanghai",
};
