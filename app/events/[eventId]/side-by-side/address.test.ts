import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressQuery, readAddress } from "./address.ts";

const known = { statements: ["post", "xinhua", "bbc", "tass", "mfa"], topics: ["taiwan", "iran"] };
const read = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query)), known);

describe("readAddress()", () => {
  it("shows the first three statements by topic where nothing is asked", () => {
    expect(read("")).toMatchObject({ order: "topic", shown: ["post", "xinhua", "bbc"], words: true });
  });

  it("takes at most four of the event's statements, in the reader's order", () => {
    expect(read("s=mfa,nobody,post,bbc,tass,xinhua").shown).toEqual(["mfa", "post", "bbc", "tass"]);
  });

  it("opens a deep link's statement in the last column where it is not shown", () => {
    expect(read("s=post,xinhua&p=bbc:4").shown).toEqual(["post", "xinhua", "bbc"]);
    expect(read("s=post,xinhua,tass,mfa&p=bbc:4").shown).toEqual(["post", "xinhua", "tass", "bbc"]);
  });

  it("drops what it does not know", () => {
    expect(read("topic=moon&links=likes&p=nobody:1&order=size")).toEqual(read(""));
  });

  it("reads what it has written", () => {
    const query = fc.record({
      order: fc.constantFrom("topic", "text"),
      s: fc.subarray(known.statements).map((ids) => ids.join(",")),
      topic: fc.subarray(known.topics).map((ids) => ids.join(",")),
      links: fc.subarray(["same", "conflict"]).map((ids) => ids.join(",")),
      p: fc.constantFrom("", "bbc:0", "mfa:12"),
      q: fc.string(),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const address = readAddress(asked, known);
        expect(read(addressQuery(address).slice(1))).toEqual(address);
      }),
    );
  });
});
