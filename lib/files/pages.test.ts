import { describe, expect, it } from "vitest";
import { dependencies } from "../../package.json";
import { READABILITY } from "./isolated/page-cut.mjs";
import { bytesOf, type ExpectedPage, expectRead } from "./made/expect-page.ts";
import { readStatement } from "./read-statement.ts";

/** Pages written after each site's markup: where they were, and what is read of them. */
const PAGES: readonly ExpectedPage[] = [
  {
    page: "whitehouse",
    at: "https://www.whitehouse.gov/briefings-statements/2026/05/readout-of-the-harbour-call/",
    title: "Readout of the Harbour Call",
    date: "2026-05-14T15:46:02+00:00",
    outlet: "White House",
    type: "official-readout",
    language: "en-US",
    text: "The President spoke today with … since winter.¶Both want it … be settled first.¶Nothing was said about the lighthouse.",
    by: "whitehouse.gov@2",
  },
  {
    page: "state",
    at: "https://www.state.gov/releases/2026/05/secretarys-call",
    title: "Secretary’s Call with the Mayor of Lindhaven",
    date: "2026-05-14",
    outlet: "State Department",
    type: "official-readout",
    language: "en-US",
    text: "The following is attributable to the Spokesperson:¶The Secretary spoke … fishing boats.¶They will speak again before the ferry sails.",
    by: "state.gov@2",
  },
  {
    page: "mfa-en",
    at: "https://www.fmprc.gov.cn/eng/xw/zyxw/202605/t20260514_1.html",
    title: "Mayor Lin Speaks with Mayor Brook by Phone",
    date: "2026-05-14T23:10:00+08:00",
    outlet: "Ministry of Foreign Affairs of China",
    type: "official-readout",
    language: "en",
    text: "On the evening of May 14, … at her request.¶Mayor Lin stressed … be fair.¶Mayor Brook said that she looks forward to the ferry.",
    by: "fmprc.gov.cn@2",
  },
  {
    page: "mfa-zh",
    at: "https://www.mfa.gov.cn/zyxw/202605/t20260514_1.shtml",
    title: "林市长同布鲁克市长通电话",
    date: "2026-05-14T21:46:00+08:00",
    outlet: "Ministry of Foreign Affairs of China",
    type: "official-readout",
    language: "zh-CN",
    text: "5月14日晚，林市长应约同布鲁克市长通电话。¶林市长指出，港口…公平。¶布鲁克市长表示期待渡轮早日开航。",
    by: "fmprc.gov.cn@2",
  },
  {
    page: "xinhua-zh",
    at: "https://www.news.cn/world/20260514/abc/c.html",
    title: "两市市长就渡轮通话",
    date: "2026-05-14T22:36:00+08:00",
    outlet: "Xinhua",
    type: "state-media",
    language: "zh-Hans",
    text: "新华社林德港5月14日电 …通电话。¶双方谈到停航一冬的渡轮，同意六月复航。",
    by: "news.cn@2",
  },
  {
    page: "xinhua-en",
    at: "https://english.news.cn/20260514/abc/c.html",
    title: "Mayors of two towns talk about ferry",
    date: "2026-05-14T23:14:00+08:00",
    outlet: "Xinhua",
    type: "state-media",
    language: "en",
    text: "LINDHAVEN, May 14 (Xinhua) -- … in Westerley.¶The two sides agreed that the ferry should sail again in June.",
    by: "news.cn@2",
  },
  {
    page: "kremlin",
    at: "http://kremlin.ru/events/president/news/77001",
    title: "Телефонный разговор с мэром Уэстерли",
    date: "2026-05-14T20:30:00+03:00",
    outlet: "Kremlin",
    type: "official-readout",
    language: "ru",
    text: "Состоялся телефонный разговор … Брук.¶Собеседники условились, … в июне.¶Речь шла и о портовых сборах.",
    by: "kremlin.ru@2",
  },
  {
    page: "ukraine",
    at: "https://www.president.gov.ua/news/rozmova-90001",
    title: "Розмова з мером Вестерлі",
    date: "2026-05-14T18:42:00+03:00",
    outlet: "Office of the President of Ukraine",
    type: "official-readout",
    language: "uk",
    text: "Відбулася розмова … Брук.¶Ми говорили про пором … в червні.",
    by: "president.gov.ua@2",
  },
  {
    page: "mea",
    at: "https://www.mea.gov.in/press-releases.htm?dtl/39999/Telephone_conversation",
    title: "Telephone conversation with the Mayor of Westerley",
    date: "2026-05-14",
    outlet: "Ministry of External Affairs of India",
    type: "official-readout",
    language: "en",
    text: "The Mayor spoke on telephone … of Westerley.¶2. The two leaders … in June.¶Lindhaven\nMay 14, 2026",
    by: "mea.gov.in@2",
  },
  {
    page: "herald",
    at: "https://herald.example/ferry",
    title: "Ferry to sail in June, mayors agree",
    date: "2026-05-14T18:20:00+01:00",
    outlet: "Westerley Herald",
    type: null,
    language: "en-GB",
    text: "The mayors of Westerley and Lindhaven … two towns.¶Mayor Brook, … be heard.¶Her counterpart, … idle.¶The ferry has lain … the channel.",
    by: `readability@${READABILITY}`,
  },
];

/** Copies that a browser saved; they tell themselves where they were. */
const COPIES: readonly Omit<ExpectedPage, "at">[] = [
  {
    page: "x",
    title: null,
    date: "2026-05-14T15:02:00.000Z",
    outlet: "X",
    type: "social-post",
    language: "en",
    text: "Just spoke with Mayor Orlin. ⛴️¶The ferry sails in June. The dues come first: #harbour",
    by: "x.com@2",
  },
  {
    page: "truth-social",
    title: null,
    date: "2026-05-14T15:02:31.204Z",
    outlet: "Truth Social",
    type: "social-post",
    language: "en",
    text: "I just had a VERY good call … IN JUNE!¶Nothing was said about the lighthouse.",
    by: "truthsocial.com@2",
  },
];

describe("readStatement() of a fetched page", () => {
  it.each(PAGES)("$page: the statement, its title, date with zone, language and outlet", (page) =>
    expectRead(expect, page, page.at),
  );

  it("tells how the date is known", async () => {
    const froms = await Promise.all(
      ["mfa-zh", "herald", "mea"].map(async (name) => {
        const at = PAGES.find(({ page }) => page === name)?.at;
        const read = await readStatement(bytesOf(name), { name, address: at, mediaType: "text/html" });
        return read.ok && read.dateFrom;
      }),
    );
    expect(froms).toEqual([
      "the site's date line (“2026-05-14 21:46”, read in the site's zone, Asia/Shanghai)",
      "the page's structured data (“2026-05-14T18:20:00+01:00”)",
      "the site's date line (“May 14, 2026”)",
    ]);
  });

  it("keeps all of the page's text beside it, without what nobody sees", async () => {
    const read = await readStatement(bytesOf("whitehouse"), {
      name: "",
      address: "https://www.whitehouse.gov/",
      mediaType: "text/html",
    });
    expect(read.ok && read.page?.text).toMatch(
      /^News[\s\S]*The ferry at its pier[\s\S]*Subscribe to the newsletter/,
    );
    expect(read.ok && read.page?.text).not.toMatch(/parallaxWasHacked/);
  });

  it("is not exhausted by a page that is nested without end or has elements without number", async () => {
    for (const html of ["<div>".repeat(60_000), "<i>a ".repeat(5_000), "<p>word".repeat(60_000)]) {
      const read = await readStatement(Buffer.from(`<html><body>${html} They spoke of trade.`), {
        name: "",
        address: "https://hostile.example/",
        mediaType: "text/html",
      });
      expect(read.ok ? read.extractor : read.error).toBe("html@1");
    }
  });

  it("names the readability library's version as it is pinned", () =>
    expect(dependencies["@mozilla/readability"]).toBe(READABILITY));
});

describe("readStatement() of a saved copy", () => {
  it.each(COPIES)("$page: the post alone, with the minute that its page gives", (copy) =>
    expectRead(expect, copy, undefined),
  );
});
