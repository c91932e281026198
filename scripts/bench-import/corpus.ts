import { writeWords } from "../bench/accounts.ts";

const PARTIES = ["United States", "China", "Russia", "Ukraine"] as const;
const SOURCES = ["White Desk", "Harbour Agency", "Northern Wire", "River Bulletin"] as const;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);

export type CorpusPlan = {
  readonly statements: number;
  readonly words: number;
  /** Statements on each event. */
  readonly perEvent: number;
};

/** The lines of a corpus made up by rule, one statement a line: accounts of one event share matters, those of others do not. */
export function* writeCorpus({ statements, words, perEvent }: CorpusPlan): Generator<string> {
  for (let at = 0; at < statements; at++) {
    const event = Math.floor(at / perEvent);
    const side = at % perEvent;
    const day = new Date(FIRST_DAY + (event % 4_000) * DAY_MS).toISOString().slice(0, 10);
    yield JSON.stringify({
      event: { title: `Call ${event}`, date: day, kind: "call" },
      source: SOURCES[side % SOURCES.length],
      party: PARTIES[side % PARTIES.length],
      type: side % 2 === 0 ? "official-readout" : "state-media",
      title: `Account ${side + 1} of call ${event}`,
      publishedAt: `${day}T${String(8 + side).padStart(2, "0")}:30:00Z`,
      // A side's account and the other's are of one seed where they are of one event.
      text: writeWords({ seed: event * 10 + (side >> 1), side: side % 2 === 0 ? "ours" : "theirs" }, words),
    });
  }
}
