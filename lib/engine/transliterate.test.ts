import { describe, expect, it } from "vitest";
import { soundedNames } from "./transliterate.ts";

const sounds = (text: string, language: string) =>
  soundedNames(text, { start: 0, end: text.length }, language).map(({ sounds: found }) => found);

/** Whether some reading of a name in one text is one of the other. */
const meet = (a: string, languageA: string, b: string, languageB: string) =>
  sounds(a, languageA).some((found) => sounds(b, languageB).includes(found));

describe("soundedNames()", () => {
  it.each([
    ["Minister Zelenskyy", "en", "泽连斯基", "zh"],
    ["Minister Blinken", "en", "布林肯", "zh"],
    ["Mr Starmer", "en", "斯塔默", "zh"],
    ["Mr Stoltenberg", "en", "斯托尔滕贝格", "zh"],
    ["Secretary-General Guterres", "en", "古特雷斯", "zh"],
    ["President Duterte", "en", "杜特尔特", "zh"],
    ["President Marcos", "en", "马科斯", "zh"],
    ["Mr Albanese", "en", "阿尔巴尼斯", "zh"],
    ["Minister Hegseth", "en", "министр Хегсет", "ru"],
    ["Mr Witkoff", "en", "спецпосланник Уиткофф", "ru"],
    ["Mr Netanyahu", "en", "с премьером Нетаньяху", "ru"],
    ["Mr Guterres", "en", "с генсеком Гутеррешом", "ru"],
    ["с Блинкеном", "ru", "布林肯", "zh"],
    ["с господином Столтенбергом", "ru", "斯托尔滕贝格", "zh"],
  ])("%s (%s) and %s (%s) sound alike", (a, languageA, b, languageB) => {
    expect(meet(a, languageA, b, languageB)).toBe(true);
  });

  it.each([
    ["Minister Zelenskyy", "en", "斯塔默", "zh"],
    ["Mr Guterres", "en", "министр Хегсет", "ru"],
    ["Mr Albanese", "en", "阿塞拜疆", "zh"],
  ])("%s (%s) and %s (%s) do not", (a, languageA, b, languageB) => {
    expect(meet(a, languageA, b, languageB)).toBe(false);
  });

  it("takes no ordinary words for names", () => {
    expect(sounds("the two presidents spoke of tariffs", "en")).toEqual([]);
    expect(sounds("两国元首就经贸问题交换意见", "zh")).toEqual([]);
    expect(sounds("стороны обсудили тарифы", "ru")).toEqual([]);
  });

  it("gives the place of the name", () => {
    const text = "会见泽连斯基总统";
    const [name] = soundedNames(text, { start: 0, end: text.length }, "zh");
    expect(text.slice(...(name?.span ?? [0, 0]))).toBe("泽连斯基");
  });
});
