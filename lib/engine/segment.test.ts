import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "./segment.ts";

/** Golden sentences, one passage between two bars. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The two ministers met. | They agreed to meet again.",
    "Mr. Hale thanked Gen. Ortiz and Amb. Reed. | They left at 5 p.m. local time.",
    "The visit of U.S. President Hale was short. | It ended early.",
    "He works for the U.S. | The minister disagreed.",
    "Samuel P. Hale, Jr. spoke first. | Nobody answered.",
    "Did it come up? | No! | It never did.",
    "“We will wait.” | “How long?” he asked.",
    "She said: “It is over.” | Then she left.",
    "Well... perhaps not. | We shall see.",
    "The answer is no. | No. 5 is empty.",
    "NO DEAL WAS MADE. | THEY WILL MEET AGAIN!",
    "PRESIDENT HALE: Thank you all. | It was a good day.",
    "1. Open the port. | 2. Lower the fee.",
    "• A working group | • A date",
    "Growth was 3.5 percent. | Exports fell.",
    "“We met. | We agreed,” she said. | Then they left.",
    "J. D. Hale met A. Reed. | They spoke.",
    "Q. And trade? | What of that?",
    "A. We spoke of it. | It was short.",
    "Good call with the Prime Minister today! | More to come… | God bless you all!",
    "He left at 6 p.m. | Mr. Hale stayed.",
    "The fee fell (see No. 4). | It rose later.",
    "Will it hold? | “Yes. | I am sure of it.”",
    "Talks began at 9:30 a.m. on Jan. 5 in Washington, D.C. | They ended at noon.",
    "The D.P.R.K. and the R.O.K. sent envoys. | Nobody spoke.",
    "Was it agreed?! | Not yet.",
    "1) Open the port. | 2) Lower the fee.",
  ],
  zh: [
    "双方举行会谈。 | 会谈持续两小时。",
    "他说：“我们会等。” | 会谈随后结束。",
    "这是机遇吗？ | 是的！",
    "他读了《你好！朋友》这本书。 | 我们也读了。",
    "增长为3.5％。 | 出口下降。",
    "他说：“我们谈了。 | 我们同意了。” | 会谈结束。",
    "问：何时再谈？ | 答：很快。",
    "会谈……很顺利。 | 双方满意。",
    "第一，开放港口；第二，降低费用。 | 第三，保持沟通。",
    "“会有进展吗？”记者问。 | 他点头。",
    "雙方舉行會談。 | 氣氛坦誠。",
    "一、开放港口。 | 二、降低费用。",
    "真的吗？！ | 是的。",
  ],
  ru: [
    "Стороны встретились. | Они договорились о новой встрече.",
    "В 2024 г. торговля выросла на 5 млн руб. по сравнению с прошлым годом.",
    "Беседовал А. С. Орлов. | Ответа не было.",
    "«Мы подождём!» – сказал министр. | Затем он ушёл.",
    "Обсудили экономику, энергетику и т. д. и разошлись.",
    "– Когда новая встреча? | – Скоро.",
    "В. Орлов: Добрый день. | Рад встрече.",
    "Это было… непросто. | Но мы договорились.",
    "«Мы ждали. | Мы дождались», – сказал он.",
    "СТОРОНЫ ДОГОВОРИЛИСЬ. | ВСТРЕЧА СОСТОИТСЯ!",
    "Встреча прошла 5 мая с. г. в Казани. | Она была короткой.",
    "С.В.Орлов прибыл в г. Казань. | Его встретили.",
    "Цена выросла до 3,5 тыс. долл. США за тонну. | Спрос упал.",
    "1. Открыть порт. | 2. Снизить сбор.",
  ],
  ja: ["会談が行われた。 | 「前進した。」と大臣は述べた。"],
  de: ["Das Treffen am 12. Juni war kurz. | Dr. Weber dankte."],
  fr: ["M. Hale a vu Mme Reed. | Ils ont parlé."],
  es: ["El Sr. Hale llegó. | ¿Habló? | No."],
  ar: ["هل انتهى اللقاء؟ | نعم."],
};

/** Golden lines whose marks stand without a space between. */
const UNSPACED = new Set(["zh", "ja"]);

describe.each(Object.entries(GOLDEN))("segment() in %s", (language, lines) => {
  test.each(lines)("%s", (line) => {
    const expected = line.split(" | ");
    const text = expected.join(UNSPACED.has(language) ? "" : " ");
    const passages = segment(text, language).map(({ start, end }) => text.slice(start, end));
    expect(passages).toEqual(expected);
  });
});

describe("segment()", () => {
  test("sees the end of a sentence where the space is missing", () => {
    expect(segment("Talks ended.Both sides left.", "en").map(({ end }) => end)).toEqual([12, 28]);
  });

  test("keeps headings and labels with their lines", () => {
    const text = "READOUT OF THE CALL\n\nPresident Hale: Good morning.\n• Grain\n• Gas";
    const passages = segment(text, "en").map(({ start, end }) => text.slice(start, end));
    expect(passages).toEqual(["READOUT OF THE CALL", "President Hale: Good morning.", "• Grain", "• Gas"]);
  });

  test("numbers the paragraphs and leaves out blank lines", () => {
    const passages = segment("One. Two.\n\n  Three.\r\n", "en");
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  test("covers any text in order, only white space between, the same each time", () => {
    const word = fc.constantFrom(
      "Mr.",
      "U.S.",
      "a",
      "Xi",
      "。",
      "”",
      "“",
      "...",
      "\n",
      " ",
      "5",
      "!",
      "«",
      "»",
      "习",
      "г.",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "zh", "ru", "ja", "ar"), (text, language) => {
        const passages = segment(text, language);
        let at = 0;
        for (const { start, end } of passages) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).not.toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
        expect(segment(text, language)).toEqual(passages);
      }),
    );
  });
});
