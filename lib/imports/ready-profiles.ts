import { type Mapping, mappingSchema } from "./mapping.ts";

export type ReadyProfile = { readonly name: string; readonly about: string; readonly mapping: Mapping };

/** The mapping with what is not said left to the file itself. */
function mapping(part: object): Mapping {
  return mappingSchema.parse(part);
}

/** Profiles that come with Parallax, for shapes in which archives and programs keep statements. */
export const READY_PROFILES: readonly ReadyProfile[] = [
  {
    name: "parallax",
    about: "The columns of Parallax's own failing rows and of flattened event bundles",
    mapping: mapping({
      columns: {
        text: "text",
        title: "title",
        source: "source",
        party: "party",
        type: "type",
        language: "language",
        publishedAt: "publishedAt",
        url: "url",
        eventTitle: "event.title",
        eventDate: "event.date",
        eventKind: "event.kind",
        participants: "event.participants",
      },
    }),
  },
  {
    name: "archive",
    about:
      "publish_time, type, title, content, source_url: an archive of one ministry; the host names the source",
    mapping: mapping({
      columns: {
        publishedAt: "publish_time",
        type: "type",
        title: "title",
        text: "content",
        url: "source_url",
        source: "source",
        party: "party",
      },
    }),
  },
  {
    name: "posts",
    about: "created_at, text, username, lang, url: posts of a social network",
    mapping: mapping({
      columns: { publishedAt: "created_at", text: "text", source: "username", language: "lang", url: "url" },
      fixed: { type: "social-post" },
    }),
  },
  {
    name: "news",
    about: "date, headline, body, outlet, link: a news archive",
    mapping: mapping({
      columns: { publishedAt: "date", title: "headline", text: "body", source: "outlet", url: "link" },
      fixed: { party: "Press", type: "press-report" },
    }),
  },
  {
    name: "新闻",
    about: "发布时间, 标题, 正文, 来源, 链接",
    mapping: mapping({
      columns: {
        publishedAt: "发布时间",
        title: "标题",
        text: "正文",
        source: "来源",
        url: "链接",
        party: "国家",
      },
      dates: { zone: "Asia/Shanghai" },
    }),
  },
  {
    name: "архив",
    about: "дата, заголовок, текст, источник, ссылка",
    mapping: mapping({
      columns: {
        publishedAt: "дата",
        title: "заголовок",
        text: "текст",
        source: "источник",
        url: "ссылка",
        party: "страна",
      },
      dates: { form: "dmy", zone: "Europe/Moscow" },
    }),
  },
];
