import { phraseAt, phraseBook } from "../../phrases.ts";
import type { Token } from "../../tokens.ts";
import { type Cue, splitPhrases } from "../language.ts";

/** Verbs that begin a point of a programme: 加强人文交流, 推动…, and the coverbs that lead to them. */
const VERBS = phraseBook(
  splitPhrases(
    "加强 | 深化 | 拓展 | 推进 | 推动 | 促进 | 坚持 | 维护 | 扩大 | 完善 | 落实 | 办好 | 用好 | 保持 | 密切 | 增进 | 开展 | 持续 | 不断 | 夯实 | 筑牢 | 构建 | 共建 | 共同 | 妥善 | 秉持 | 践行 | 恪守 | 尊重 | 照顾 | 统筹 | 发挥 | 挖掘 | 打造 | 培育 | 实现 | 做大 | 做强 | 拉长 | 缩短 | 管控 | 避免 | 防止 | 排除 | 摒弃 | 抵制 | 携手 | 积极 | 优化 | 提升 | 巩固 | 延续 | 继承 | 弘扬 | 把 | 以 | 从 | 本着 | 着眼 | 聚焦 | 围绕 | 支持 | 鼓励 | 倡导 | 守护 | 保障 | 确保 | 加快 | 健全 | 建立 | 探讨 | 探索 | 畅通 | 丰富 | 便利 | 抓住 | 抓好 | 遵循 | 遵守 | 履行 | 相互 | 互相",
  ).map((phrase) => [phrase, true] as const),
  "zh",
);

/** 一是, 第二，, 三、, 同时，: what may stand before the verb. */
const NUMBERS = phraseBook(
  splitPhrases(
    "(一|二|三|四|五|六|七)(是|要) | 第(一|二|三|四|五|六|七)(，|、|是)? | (一|二|三|四|五|六|七)、 | （(一|二|三|四|五|六|七)） | 首先(，)? | 其次(，)? | 再次(，)? | 最后(，)? | 同时(，)? | 此外(，)? | 二者(，)?",
  ).map((phrase) => [phrase, true] as const),
  "zh",
);

/** What makes the words before it a subject: a point of a programme has no such verb. */
const PREDICATE =
  /是|符合|有利于|有助于|离不开|体现|至关重要|具有|必将|能够|取得|达到|进入|迎来|得到|已经|了$|了[，。]|提供了|需要/u;

/** The verb of a sentence without a subject that tells what is to be done, or null. */
export function programmeVerb(tokens: readonly Token[]): Cue | null {
  const from = phraseAt(tokens, 0, NUMBERS)?.to ?? 0;
  const hit = phraseAt(tokens, from, VERBS);
  if (!hit) return null;
  const rest = tokens
    .slice(hit.to)
    .map(({ norm }) => norm)
    .join("");
  if (PREDICATE.test(rest)) return null;
  return { kind: "programme", act: "demands", form: "finite", from: hit.from, to: hit.to };
}
