import { STATEMENT_TYPES, type StatementType } from "#lib/engine/types.ts";
import { foldName } from "./parties.ts";

/** What archives call the types of statements, in English, Chinese and Russian. */
const NAMES: Readonly<Record<StatementType, string>> = {
  "official-readout":
    "official | readout | official readout | official statement | statement | press release | briefing | communique | communiqué | joint statement | government | release | remarks | spokesperson | ministry | 声明 | 公报 | 新闻公报 | 新闻稿 | 官方 | 官方通报 | 通报 | 外交部 | 发言人 | заявление | официально | официальное заявление | пресс релиз | коммюнике | сообщение",
  "social-post":
    "social | social post | social media | tweet | post | truth | truth social | x | twitter | telegram | weibo | facebook | 微博 | 社交媒体 | 推文 | пост | твит | соцсети | телеграм",
  "state-media":
    "state media | state news | state agency | xinhua | tass | 官媒 | 官方媒体 | 新华社 | 央视 | госсми | государственные сми",
  "press-report":
    "press | press report | news | news article | news report | article | report | media | journalism | newspaper | 新闻 | 报道 | 媒体 | 新闻报道 | новость | новости | статья | сми | репортаж",
  transcript:
    "transcript | speech | interview | press conference | q a | hearing | 文字实录 | 实录 | 讲话 | 演讲 | 采访 | 记者会 | стенограмма | речь | выступление | интервью | пресс конференция",
};

const TYPE: ReadonlyMap<string, StatementType> = new Map(
  STATEMENT_TYPES.flatMap((type) =>
    [type, ...NAMES[type].split(" | ")].map((name) => [foldName(name), type] as const),
  ),
);

/** The type that a cell means; null where it means none of ours. */
export function matchType(given: string): StatementType | null {
  return TYPE.get(foldName(given)) ?? null;
}
