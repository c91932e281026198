import { describe, expect, it } from "vitest";
import { findDate, readDate } from "./find-date.ts";

describe("findDate()", () => {
  it.each([
    ["en", "WASHINGTON, June 5, 2025 – The President spoke", "2025-06-05"],
    ["en", "On 5 June 2025 the two spoke; they meet on 1 July 2025.", "2025-06-05"],
    ["de", "Berlin, 5. Juni 2025. Der Kanzler", "2025-06-05"],
    ["fr", "Paris, le 5 juin 2025. Le président", "2025-06-05"],
    ["es", "Madrid, 5 de junio de 2025. El presidente", "2025-06-05"],
    ["ru", "Москва, 5 июня 2025 года. Президент", "2025-06-05"],
    ["zh-Hans", "新华社北京2025年6月5日电", "2025-06-05"],
    ["zh-Hans", "二〇二五年十二月三十一日于北京", "2025-12-31"],
    ["ja", "令和 2025年6月5日 首相は", "2025-06-05"],
    ["ko", "2025년 6월 5일 대통령은", "2025-06-05"],
    ["und", "x 2025-06-05 y", "2025-06-05"],
    ["en", "It ended on 2025-02-30.", null],
    ["en", "They spoke on Thursday, June 5, and will meet tomorrow.", null],
    ["en", "There were 2025 of them.", null],
    ["en", "They met for two hours yesterday, ten days ago.", null],
    ["en", "They met for two hours on 3 March 2025.", "2025-03-03"],
  ])("%s: %j", async (language, text, date) => expect(await findDate(text, language)).toBe(date));

  it("looks at the end of a long text when its head has none", async () => {
    expect(await findDate(`${"words ".repeat(400)}\nGeneva, 5 June 2025`, "en")).toBe("2025-06-05");
  });
});

it.each([
  ["2025-06-05T14:46:02Z", "2025-06-05T14:46:02Z"],
  ["2025-06-05 22:36:00+0800", "2025-06-05T22:36:00+08:00"],
  ["2025-06-05T10:00:00", "2025-06-05"],
  ["2025/6/5", "2025-06-05"],
  ["last week", null],
])("readDate(%j) is %j", (given, date) => expect(readDate(given)).toBe(date));
