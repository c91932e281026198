import { describe, expect, it } from "vitest";
import { guessMapping } from "./guess-mapping.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { readParticipants } from "./participants.ts";
import { matchParty } from "./parties.ts";
import { readDraft } from "./read-draft.ts";
import { READY_PROFILES } from "./ready-profiles.ts";

const known = {
  sources: [{ name: "Harbour Daily", party: "Westport", type: "state-media" }],
  parties: ["Westport", "United States"],
};
const mapping = (part: object): Mapping => mappingSchema.parse(part);

describe("guessMapping()", () => {
  it.each([
    ["publish_time,type,title,content,source_url", "publishedAt,type,title,text,url"],
    ["Date,Headline,Body,Outlet,Link,Country", "publishedAt,title,text,source,url,party"],
    ["发布时间,标题,正文,来源,链接", "publishedAt,title,text,source,url"],
    ["дата,заголовок,текст,источник,ссылка", "publishedAt,title,text,source,url"],
    ["event.title,event.date,source,text,lang", "eventTitle,eventDate,source,text,language"],
    ["created_at,username,text,article_url", "publishedAt,source,text,url"],
  ])("%s → %s", (header, fields) => {
    const columns = header.split(",");
    const guessed = guessMapping(columns, []).columns;
    expect(Object.fromEntries(Object.entries(guessed).map(([field, column]) => [column, field]))).toEqual(
      Object.fromEntries(fields.split(",").map((field, at) => [columns[at], field])),
    );
  });

  it("takes the column with the longest cells for the text where no name says so", () => {
    const rows = [{ a: "x", b: "word ".repeat(100) }];
    expect(guessMapping(["a", "b"], rows).columns).toEqual({ text: "b" });
  });
});

describe("readDraft()", () => {
  const columns = { text: "text", source: "by", party: "for", type: "type", publishedAt: "at", url: "url" };

  it("matches sources and parties that are stored, whatever they are called", async () => {
    const cells = { text: "The pier is closed.", by: "HARBOUR  daily", at: "2025-06-05" };
    const reading = await readDraft(cells, mapping({ columns }), known);
    expect(reading).toMatchObject({
      ok: true,
      draft: { source: "Harbour Daily", party: "Westport", type: "state-media", language: "en" },
    });
  });

  it.each([
    ["美国", "United States"],
    ["США", "United States"],
    ["u.s.", "United States"],
    ["中国", "China"],
    ["westport", "Westport"],
    ["Atlantis", "Atlantis"],
  ])("the party %s is %s", (given, party) => expect(matchParty(given, known.parties)).toBe(party));

  it("knows an office by its web address", async () => {
    const cells = { text: "Слова.", at: "2025-06-05", url: "http://www.kremlin.ru/events/1" };
    expect(await readDraft(cells, mapping({ columns }), known)).toMatchObject({
      ok: true,
      draft: { source: "Kremlin", party: "Russia", type: "official-readout" },
    });
  });

  it("gives what is fixed for all where a cell is empty", async () => {
    const fixed = { source: "Herald", party: "Press", type: "press-report", language: "English" };
    expect(await readDraft({ text: "Words." }, mapping({ columns, fixed }), known)).toMatchObject({
      ok: true,
      draft: { source: "Herald", party: "Press", type: "press-report", language: "en" },
    });
  });

  it.each([
    ["a day", { at: "2025-06-05" }, "column “at” (“2025-06-05”)"],
    [
      "an hour in the mapping’s zone",
      { at: "2025-06-05 9:05" },
      "column “at” (“2025-06-05 9:05”, read in Asia/Shanghai)",
    ],
    [
      "an hour of its own column",
      { at: "2025-06-05", hour: "9:05 +0200" },
      "columns “at” and “hour” (“2025-06-05 9:05 +0200”)",
    ],
    ["what is said for all", {}, "what is said for all rows (“2025-06-01”)"],
  ])("keeps how the time is known: %s", async (_what, cells, basis) => {
    const reading = await readDraft(
      { text: "Words.", by: "Herald", for: "Press", ...cells },
      mapping({
        columns: { ...columns, time: "hour" },
        fixed: { publishedAt: "2025-06-01" },
        dates: { form: "auto", zone: "Asia/Shanghai" },
      }),
      known,
    );
    expect(reading).toMatchObject({ ok: true, draft: { publishedBasis: basis } });
  });

  it("tells every reason at once", async () => {
    const cells = { text: " ", by: "", for: "", type: "poem", at: "31/31/2025", url: "javascript:alert(1)" };
    const reading = await readDraft(cells, mapping({ columns }), known);
    expect(reading).toMatchObject({
      ok: false,
      reasons: [
        expect.stringContaining("text is empty"),
        expect.stringContaining("Nobody is named"),
        expect.stringContaining("Nothing says for whom"),
        expect.stringContaining("“poem”"),
        expect.stringContaining("“31/31/2025”"),
        expect.stringContaining("“javascript:alert(1)”"),
      ],
    });
  });

  it.each(READY_PROFILES.map((profile) => [profile.name, profile] as const))(
    "the ready profile %s reads a row of its shape",
    async (_name, { mapping: ready }) => {
      const samples: Record<string, string> = {
        text: "The pier is closed until spring.",
        source: "Herald",
        party: "Eastport",
        type: "statement",
        publishedAt: ready.dates.form === "dmy" ? "05.06.2025" : "2025-06-05 10:00",
        url: "https://www.kremlin.ru/1",
        language: "en",
        "event.date": "2025-06-05",
        eventDate: "2025-06-05",
        participants: "Mayor Ost (Eastport)",
      };
      const cells = Object.fromEntries(
        Object.entries(ready.columns).map(([field, column]) => [column, samples[field] ?? ""]),
      );
      const fixed = { party: "Eastport", ...ready.fixed };
      expect(await readDraft(cells, { ...ready, fixed }, known)).toMatchObject({ ok: true });
    },
  );
});

describe("readParticipants()", () => {
  it.each([
    [
      "Mayor Ost (Eastport); Mayor West（Westport）",
      [
        ["Mayor Ost", "Eastport"],
        ["Mayor West", "Westport"],
      ],
    ],
    [
      "China; 美国",
      [
        ["China", "China"],
        ["美国", "United States"],
      ],
    ],
    ['[{"name":"Ost","party":"Eastport","aliases":["O"]}]', [["Ost", "Eastport"]]],
    ["", []],
  ])("%s", (cell, found) => {
    expect(readParticipants(cell, known.parties).map(({ name, party }) => [name, party])).toEqual(found);
  });
});
