import type { Field } from "./mapping.ts";

/**
 * How people and programs head the columns of their archives, in English, Chinese and Russian, the surest first.
 * Compared without case, spaces and punctuation.
 */
export const HEADER_NAMES: Readonly<Record<Field, string>> = {
  text: "text | content | body | full text | article text | statement | statement text | main text | message | tweet | post | transcript | article | paragraph | 正文 | 内容 | 全文 | 文本 | 原文 | текст | содержание | полный текст | контент | сообщение",
  title:
    "title | headline | heading | subject | name of article | article title | 标题 | 题目 | 題目 | 標題 | 题名 | заголовок | название | тема",
  source:
    "source | source name | outlet | publisher | publication | media | newspaper | agency | issuer | author | account | user | username | screen name | site | website | domain | 来源 | 媒体 | 发布机构 | 發布機構 | 机构 | 作者 | 来源名称 | источник | издание | сми | издатель | автор | агентство",
  party:
    "party | side | country | state | government | nation | actor | speaker country | 国家 | 國家 | 一方 | 当事方 | 方 | сторона | страна | государство",
  type: "type | statement type | kind of text | document type | doc type | category | genre | 类型 | 類型 | 类别 | 文种 | 体裁 | тип | вид | жанр | категория",
  language: "language | lang | lng | locale | 语言 | 語言 | 语种 | язык",
  publishedAt:
    "published at | publish time | published | publication date | publication time | publish date | date published | pub date | pubdate | date | datetime | timestamp | created at | posted at | release date | time published | 发布时间 | 發布時間 | 发布日期 | 发表时间 | 时间 | 日期 | дата публикации | дата | опубликовано | время публикации",
  time: "time | hour | time of day | clock | 时刻 | время",
  url: "url | source url | link | web address | address | href | permalink | uri | web url | 链接 | 連結 | 网址 | 来源链接 | 原文链接 | ссылка | адрес | url адрес",
  eventTitle:
    "event title | event | event name | meeting | occasion | 事件 | 事件名称 | 会议 | событие | мероприятие | название события",
  eventDate: "event date | date of event | meeting date | 事件日期 | 会议日期 | дата события | дата встречи",
  eventKind: "event kind | event type | kind | 事件类型 | вид события | тип события",
  participants:
    "participants | event participants | attendees | speakers | persons | people | 参与者 | 与会者 | 参加者 | 人物 | участники | собеседники | стороны",
};

/** A header as it is compared: letters and digits in lower case. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
