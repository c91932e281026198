import { describe, expect, it } from "vitest";
import { distanceLabel, durationLabel, eventCard } from "./event-card.ts";
import { fourStatements, twoAccounts } from "./example.ts";

describe("eventCard()", () => {
  it("keeps competing lengths apart, each with the passage that claims it", () => {
    const { duration } = eventCard(twoAccounts);
    expect(duration.verdict).toBe("differ");
    expect(duration.claims.map(({ label }) => label)).toEqual(["1 h", "45 min"]);
    expect(duration.claims[0]?.facts[0]).toMatchObject({ statement: "north", passage: 0 });
  });

  it("tells when only one account says who asked, and who is silent on it", () => {
    expect(eventCard(twoAccounts).initiator).toMatchObject({
      verdict: "one-account",
      claims: [{ label: "Northland" }],
      silent: ["north"],
    });
  });

  it("calls it agreement only when two sources say the same", () => {
    const [duration] = twoAccounts.facts;
    if (duration === undefined) throw new Error("The example has no facts.");
    const facts = [duration, { ...duration, statement: "south" }];
    expect(eventCard({ ...twoAccounts, facts }).duration.verdict).toBe("agree");
    const translated = [
      { ...duration, statement: "south" },
      { ...duration, statement: "south-zh" },
    ];
    expect(eventCard({ ...fourStatements, facts: translated }).duration.verdict).toBe("one-account");
    expect(eventCard({ ...twoAccounts, facts: [] }).duration.verdict).toBe("nobody");
  });
});

describe("eventCard().published", () => {
  const withTimes = (north: string | null, south: string | null, party = "Northland") => {
    const times: Readonly<Record<string, string | null>> = { north, south };
    const statements = twoAccounts.statements.map((s) => ({ ...s, party, publishedAt: times[s.id] ?? null }));
    return eventCard({ ...twoAccounts, statements }).published;
  };

  it("finds the first to the minute", () => {
    expect(withTimes("2031-03-04T16:05:00Z", "2031-03-04T23:30:00+08:00")).toMatchObject({
      first: "south",
      leadMinutes: 35,
    });
  });

  it("tells how long after the earliest of the known minutes each came, even where nobody is known to be first", () => {
    const nameOf = (id: string) => id.toUpperCase();
    const labels = ({ order }: ReturnType<typeof withTimes>) =>
      order.map((publication) => distanceLabel(publication, nameOf));
    expect(labels(withTimes("2031-03-04T17:05:00Z", "2031-03-04T23:30:00+08:00"))).toEqual([
      null,
      "1 h 35 min after SOUTH",
    ]);
    expect(labels(withTimes("2031-03-04T15:30:20Z", "2031-03-04T23:30:00+08:00"))).toEqual([
      null,
      "in the same minute as SOUTH",
    ]);
    expect(labels(withTimes("2031-03-04T16:05:00Z", "2031-03-04"))).toEqual([null, null]);
  });

  it("puts a day without an hour where its middle lies", () => {
    const ids = ({ order }: ReturnType<typeof withTimes>) => order.map(({ statement }) => statement);
    expect(ids(withTimes("2031-03-05", "2031-03-04T15:23:00Z"))).toEqual(["south", "north"]);
    expect(ids(withTimes("2031-03-04T22:00:00Z", "2031-03-04"))).toEqual(["south", "north"]);
  });

  it("does not decide between an hour and a day that may hold it", () => {
    expect(withTimes("2031-03-04T16:05:00Z", "2031-03-04").first).toBeNull();
    expect(withTimes("2031-03-04T16:05:00Z", "2031-03-05").first).toBeNull();
    expect(withTimes("2031-03-04T16:05:00Z", "2031-03-06")).toMatchObject({
      first: "north",
      leadMinutes: null,
    });
    expect(withTimes("2031-03-04T16:05:00Z", null)).toMatchObject({ first: null });
  });

  it("takes a time without a zone for no more than its day", () => {
    expect(withTimes("2031-03-04T16:05:00", null).order[0]).toEqual({
      precision: "day",
      basis: "the post’s own stamp",
      statement: "north",
      given: "2031-03-04T16:05:00",
      day: "2031-03-04",
    });
  });

  it("tells the time in the capitals of the parties", () => {
    const [first] = withTimes("2025-06-05T14:46:02Z", null, "China").order;
    expect(first).toMatchObject({
      times: [
        { city: "UTC", day: "2025-06-05", time: "14:46" },
        { city: "Beijing", day: "2025-06-05", time: "22:46" },
      ],
    });
  });
});

describe("eventCard().published in a zone that is no capital's", () => {
  it("shows the time as it was given beside UTC", () => {
    const statements = twoAccounts.statements.map((s) => ({
      ...s,
      publishedAt: "2031-03-04T23:30:00-02:30",
    }));
    expect(eventCard({ ...twoAccounts, statements }).published.order[0]).toMatchObject({
      times: [
        { city: "UTC", day: "2031-03-05", time: "02:00" },
        { city: "UTC-02:30", day: "2031-03-04", time: "23:30" },
      ],
    });
  });
});

describe("durationLabel()", () => {
  it.each([
    ["90", "1 h 30 min"],
    ["60", "1 h"],
    ["45", "45 min"],
    ["0.5", "0.5 min"],
    ["about an hour", "about an hour"],
  ])("%s → %s", (minutes, label) => {
    expect(durationLabel(minutes)).toBe(label);
  });
});
