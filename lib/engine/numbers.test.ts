import { describe, expect, it } from "vitest";
import { figureKey, findFigures } from "./numbers.ts";

const keys = (text: string, language: string) => findFigures(text, language).map(figureKey).join(" ");

describe("findFigures", () => {
  it.each([
    ["en", "another $1.5 billion in aid and USD 225 million for wheat", "USD:1500000000 USD:225000000"],
    ["en", "tariffs of 20% and two percent of GDP", "percent:20 percent:2"],
    ["en", "twenty-two leaders, 12,500 soldiers, in 1972", "22 12500 year:1972"],
    ["en", "millions of deaths; tens of millions of people", "1000000 1000000"],
    ["en", "an F-16 at 5:30 and COP27", ""],
    ["ru", "12 500 человек, 3,5 млрд долларов и двадцать процентов", "12500 USD:3500000000 percent:20"],
    ["ru", "миллионы погибших в 1945 году", "1000000 year:1945"],
    ["zh", "2500万吨大豆、14亿人民、三亿二千万", "25000000 1400000000 320000000"],
    ["zh", "关税降至百分之十，另加20%，援助10亿美元", "percent:10 percent:20 USD:1000000000"],
    ["zh", "一个中国政策、统一、第一、十分重要", ""],
    ["zh", "1972年的立场，80周年，两个小时", "year:1972 80 2"],
  ])("%s: %s → %s", (language, text, expected) => {
    expect(keys(text, language)).toBe(expected);
  });

  it("meets the same sum in three languages", () => {
    const sums = [keys("$300 million", "en"), keys("3亿美元", "zh"), keys("300 миллионов долларов", "ru")];
    expect(new Set(sums).size).toBe(1);
  });
});
