import { describe, it } from "vitest";
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
];

describe("readStatement() of a publisher's other layouts", () => {
  it.each(SITES.flatMap(({ layouts, ...site }) => layouts.map((layout) => ({ ...site, ...layout }))))(
    "$page: the text alone, its title and date",
    ({ at, ...layout }) => expectRead(layout, at),
  );
});
