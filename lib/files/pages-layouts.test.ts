import { describe, expect, it } from "vitest";
import { type ExpectedPage, expectRead } from "./made/expect-page.ts";

type Layout = Omit<ExpectedPage, "at" | "outlet" | "type" | "by" | "language"> & { readonly at?: string };
type Site = Pick<ExpectedPage, "outlet" | "type" | "by"> & {
  readonly language: string;
  readonly layouts: readonly Layout[];
};

/** A publisher's other layouts: those of earlier years, and of its other languages. */
const SITES: readonly Site[] = [
  {
    outlet: "White House",
    type: "official-readout",
    by: "whitehouse.gov@2",
    language: "en-US",
    layouts: [
      {
        page: "whitehouse-2022",
        at: "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/05/14/call/",
        title: "Readout of the Second Harbour Call",
        date: "2022-05-14T21:05:11+00:00",
        text: "The President spoke today … of the channel.¶They agreed that each town pays half.",
      },
      {
        page: "whitehouse-2019",
        at: "https://trumpwhitehouse.archives.gov/briefings-statements/readout/",
        title: "Readout of the Third Harbour Call",
        date: "2019-05-14",
        text: "The President spoke by telephone … of Lindhaven.¶They spoke of fish, and of who may catch it.",
      },
    ],
  },
  {
    outlet: "White House",
    type: "official-readout",
    by: "whitehouse.gov@2",
    language: "en",
    layouts: [
      {
        page: "whitehouse-2015",
        at: "https://obamawhitehouse.archives.gov/the-press-office/2015/05/14/readout",
        title: "Readout of the Fourth Harbour Call",
        date: "2015-05-14",
        text: "The President called … this morning.¶The mayor thanked him for the new buoys.",
      },
    ],
  },
  {
    outlet: "State Department",
    type: "official-readout",
    by: "state.gov@2",
    language: "en",
    layouts: [
      {
        page: "state-2015",
        at: "https://2009-2017.state.gov/r/pa/prs/ps/2015/05/1.htm",
        title: "Secretary's Call With Mayor Orlin",
        date: "2015-05-14",
        text: "The Secretary called … of the regatta.¶Both looked forward to fair winds.",
      },
    ],
  },
  {
    outlet: "Ministry of Foreign Affairs of China",
    type: "official-readout",
    by: "fmprc.gov.cn@2",
    language: "zh-Hans",
    layouts: [
      {
        page: "mfa-zh-2020",
        at: "https://www.fmprc.gov.cn/web/zyxw/t1.shtml",
        title: "林市长会见渔民代表",
        date: "2020-05-14T09:05:00+08:00",
        text: "林市长14日上午会见渔民代表。¶代表们介绍了冬季捕捞情况。",
      },
    ],
  },
  {
    outlet: "Ministry of Foreign Affairs of China",
    type: "official-readout",
    by: "fmprc.gov.cn@2",
    language: "en",
    layouts: [
      {
        page: "mfa-en-2014",
        at: "https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t1.shtml",
        title: "Mayor Lin Meets with Fishermen",
        date: "2014-05-14",
        text: "On May 14, 2014, Mayor Lin … of Lindhaven.¶The fishermen told him of the winter's catch.",
      },
      {
        page: "embassy",
        at: "https://gb.china-embassy.gov.cn/eng/sgxw/202605/t20260514_1.htm",
        title: "Ambassador Zhao on the ferry",
        date: "2026-05-14T10:30:00+08:00",
        text: "Ambassador Zhao welcomed the news of the ferry.¶He will be on board in June.",
      },
    ],
  },
  {
    outlet: "Xinhua",
    type: "state-media",
    by: "news.cn@2",
    language: "zh-Hans",
    layouts: [
      {
        page: "xinhua-zh-2022",
        at: "http://www.news.cn/2022-02/14/c_1.htm",
        title: "渔民盼开春",
        date: "2022-02-14T16:09:00+08:00",
        text: "新华社林德港2月14日电 …开春。¶港口说，航道三月疏浚。",
      },
      {
        page: "xinhua-zh-2017",
        at: "http://news.xinhuanet.com/world/2017-05/14/c_1.htm",
        title: "渡轮试航",
        date: "2017-05-14T08:15:00+08:00",
        text: "新华社林德港5月14日电 渡轮14日试航。¶船长说，海上风平浪静。",
      },
      {
        page: "xinhua-zh-2013",
        at: "http://news.xinhuanet.com/world/2013-05/14/c_1.htm",
        title: "港口清淤",
        date: "2013-05-14T08:00:00+08:00",
        text: "新华社林德港5月14日电 港口14日开始清淤。¶工期两个月。",
      },
    ],
  },
  {
    outlet: "Kremlin",
    type: "official-readout",
    by: "kremlin.ru@2",
    language: "en",
    layouts: [
      {
        page: "kremlin-en",
        at: "http://en.kremlin.ru/events/president/news/77001",
        title: "Telephone conversation with Mayor of Westerley",
        date: "2026-05-14T20:30:00+03:00",
        text: "Mayor Orlin spoke … Anna Brook.¶They agreed that the ferry will sail in June.",
      },
    ],
  },
  {
    outlet: "Office of the President of Ukraine",
    type: "official-readout",
    by: "president.gov.ua@2",
    language: "en",
    layouts: [
      {
        page: "ukraine-en",
        at: "https://www.president.gov.ua/en/news/call-90001",
        title: "Call with the Mayor of Westerley",
        date: "2026-05-14T18:42:00+03:00",
        text: "I spoke with Mayor Anna Brook of Westerley.¶We spoke of the ferry and of the dues.",
      },
    ],
  },
  {
    outlet: "Ministry of External Affairs of India",
    type: "official-readout",
    by: "mea.gov.in@2",
    language: "en",
    layouts: [
      {
        page: "mea-2026",
        at: "https://www.mea.gov.in/press-releases?dtl/41999/Conversation",
        title: "Conversation with the Mayor of Westerley",
        date: "2026-09-14",
        text: "The Mayor spoke … about the regatta.¶They will meet at the pier.",
      },
    ],
  },
  {
    outlet: "X",
    type: "social-post",
    by: "x.com@2",
    language: "en",
    layouts: [
      { page: "x-2017", title: null, date: "2017-05-14", text: "The buoys are out. Sail with care!" },
    ],
  },
  {
    outlet: "Truth Social",
    type: "social-post",
    by: "truthsocial.com@2",
    language: "en",
    layouts: [
      {
        page: "truth-social-2026",
        title: null,
        // The post has no time mark of its own here; those on the page are other posts'.
        date: null,
        text: "YES. It sails in JUNE!¶The lighthouse can wait.",
      },
    ],
  },
];

describe("readStatement() of a publisher's other layouts", () => {
  it.each(SITES.flatMap(({ layouts, ...site }) => layouts.map((layout) => ({ ...site, ...layout }))))(
    "$page: the text alone, its title and date",
    ({ at, ...layout }) => expectRead(expect, layout, at),
  );
});
