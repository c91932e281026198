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
  const plain = texts.map((words) => oneSpaced(words).toLowerCase());
  return { reading, keys, meetings, sets: setsOf(meetings), texts, plain };
}

const UNEVEN = /\s\s|[^\S ]/u;

function oneSpaced(words: string): string {
  return UNEVEN.test(words) ? words.replace(/\s+/gu, " ") : words;
}

function setsOf({ offsets: places, rows }: Meetings): KeySets {
  const offsets = new Int32Array(places.length);
  const keys = new Int32Array(rows.length / 3);
  let size = 0;
  for (let i = 0; i + 1 < places.length; i += 1) {
    const first = size;
    for (let k = places[i] ?? 0; k < (places[i + 1] ?? 0); k += 1) keys[size++] = rows[3 * k] ?? 0;
    size = first + sortOnce(keys.subarray(first, size));
    offsets[i + 1] = size;
  }
  return { offsets, keys: keys.subarray(0, size) };
}

/** Up to so many keys are sorted faster here than by a call of `sort`: a sentence. */
const SENTENCE_KEYS = 80;

/** Sorts keys in place, each once, and gives how many there are. */
function sortOnce(keys: Int32Array): number {
  if (keys.length > SENTENCE_KEYS) keys.sort();
  else sortFew(keys);
  let size = 0;
  for (let k = 0; k < keys.length; k += 1) {
    const key = keys[k] ?? 0;
    if (size === 0 || keys[size - 1] !== key) keys[size++] = key;
  }
  return size;
}

/** Insertion sort. */
function sortFew(keys: Int32Array): void {
  for (let k = 1; k < keys.length; k += 1) {
    const key = keys[k] ?? 0;
    let place = k;
    while (place > 0 && (keys[place - 1] ?? 0) > key) {
      keys[place] = keys[place - 1] ?? 0;
      place -= 1;
    }
    keys[place] = key;
  }
}
