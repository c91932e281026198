// @ts-check
/** @type {import("./site-rule.d.mts").SiteRule} */
export const mfa = {
  hosts: ["fmprc.gov.cn", "mfa.gov.cn", "china-embassy.gov.cn", "china-mission.gov.cn"],
  outlet: "Ministry of Foreign Affairs of China",
  type: "official-readout",
  main: ["#News_Body_Txt_A", ".news-main", ".TRS_UEDITOR", ".content_mod .content"],
  drop: [".share", ".fx", ".print", ".closepage", "#shareto"],
  title: [".news-title h1", "h2.title", "#News_Body_Title", "h1"],
  date: [[".news-title .time span"], [".content_mod .time"], ["p.time"], ["#News_Body_Time"]],
  zone: "Asia/Shanghai",
};
