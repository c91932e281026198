import type { Reading } from "./reading.ts";
import type { Keys } from "./similarity-keys.ts";
import { type Meetings, meetingsOf } from "./similarity-signature.ts";

/** One statement laid out for comparison: what can be reckoned once, whatever it is compared with. */
export type Side = {
  readonly reading: Reading;
  readonly keys: Keys;
  /** Where the keys stand in the text. */
  readonly meetings: Meetings;
  /** The keys of each passage, each once. */
  readonly sets: KeySets;
  /** The text of each passage. */
  readonly texts: readonly string[];
  /** The same in lower case, with one space for all white space: what twins are told by. */
  readonly plain: readonly string[];
};

/** The keys of each passage, ascending: those of passage i lie from `offsets[i]` to `offsets[i + 1]`. */
export type KeySets = { readonly offsets: Int32Array; readonly keys: Int32Array };

/** A statement laid out for comparison with the others whose keys are in the table. */
export function layOut(reading: Reading, keys: Keys): Side {
  const { text } = reading.statement;
  const meetings = meetingsOf(reading, keys);
  const texts = reading.analysed.passages.map(({ start, end }) => text.slice(start, end));
  const plain = texts.map((words) => words.replace(/\s+/gu, " ").toLowerCase());
  return { reading, keys, meetings, sets: setsOf(meetings), texts, plain };
}

function setsOf({ offsets: places, keys }: Meetings): KeySets {
  const offsets = new Int32Array(places.length);
  const sets = new Int32Array(keys.length);
  let size = 0;
  for (let i = 0; i + 1 < places.length; i += 1) {
    let last = -1;
    for (const key of keys.slice(places[i], places[i + 1]).sort()) {
      if (key !== last) sets[size++] = key;
      last = key;
    }
    offsets[i + 1] = size;
  }
  return { offsets, keys: sets.subarray(0, size) };
}
