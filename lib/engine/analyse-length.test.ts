import { describe, expect, it } from "vitest";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { analyse } from "./analyse.ts";
import { statementOf } from "./example.ts";
import type { EventRecord, Statement } from "./types.ts";

const EVENT: EventRecord = {
  title: "A call",
  date: "2025-03-01",
  kind: "call",
  participants: [
    { name: "Thomas Hale", party: "United States", aliases: ["President Hale"] },
    { name: "Lin Wei", party: "China", aliases: ["President Lin", "林主席"] },
  ],
  noStatement: [],
};

/** Sentences of our own with speakers, quotations, topics, denials and words that refer back. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "President Hale said that tariffs on steel should be settled by Oct. 3.",
    "“We will talk. It is time,” he added, and Lin Wei agreed to that.",
    "Nothing was discussed concerning Ukraine, or Iran.",
    "The two sides will hold another round of talks on 25 million tons of soybeans.",
  ],
  zh: [
    "林主席强调，钢铁关税应当得到解决。",
    "他说：“我们要对话。时候到了。”双方同意这一点。",
    "双方没有讨论乌克兰问题。",
    "美方将购买2500万吨大豆。",
  ],
  ru: [
    "Президент Хейл подчеркнул, что пошлины на сталь должны быть отменены.",
    "«Мы поговорим. Время пришло», – добавил он, и стороны договорились об этом.",
    "Вопрос об Украине не обсуждался.",
    "Стороны проведут новый раунд переговоров о поставках 25 млн тонн сои.",
  ],
};

function account(language: string, sentences: number, gap: string): Statement {
  const list = SENTENCES[language] ?? [];
  const text = Array.from({ length: sentences }, (_, i) => list[i % list.length]).join(gap);
  return statementOf({ text, language });
}

const SHORT = 150;
const TIMES = 8;
/** Linear work takes 8 times as long, the square of it 64; between the two lies room for a busy machine. */
const MOST = 2.5 * TIMES;
/** Rounds at most, the best of which count: other programs only ever lengthen one. */
const ROUNDS = 8;

function milliseconds(statement: Statement): number {
  const begun = performance.now();
  analyse(statement, EVENT, DEFAULT_CODEBOOK);
  return performance.now() - begun;
}

describe("analyse() takes time linear in the length of a text", () => {
  it.each([
    ["en", "one paragraph", " "],
    ["en", "a paragraph each", "\n\n"],
    ["zh", "one paragraph", ""],
    ["ru", "one paragraph", " "],
  ])("%s, %s", (language, _, gap) => {
    const [short, long] = [account(language, SHORT, gap), account(language, TIMES * SHORT, gap)];
    let [best, bestLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    analyse(short, EVENT, DEFAULT_CODEBOOK);
    for (let round = 0; round < ROUNDS && !(bestLong / best < MOST); round += 1) {
      best = Math.min(best, milliseconds(short));
      bestLong = Math.min(bestLong, milliseconds(long));
    }
    expect(bestLong / best).toBeLessThan(MOST);
  });
});
