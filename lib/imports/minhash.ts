/**
 * MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3): texts whose runs
 * of words overlap by a share s come into one band with probability 1 − (1 − s^ROWS)^BANDS. With 16 bands of 4 that is
 * 0.99 at s = 0.7 and 0.05 at s = 0.25; what comes together is then compared exactly (`similarity`).
 */
const BANDS = 16;
const ROWS = 4;
/** Words in a run: fewer, and any two readouts share most; more, and one corrected word costs too much. */
const RUN = 4;

/** Two odd constants for each hash function, from a fixed generator: the same text has the same bands for ever. */
const SEEDS: readonly (readonly [number, number])[] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) | 0;
    return state | 1;
  };
  return Array.from({ length: BANDS * ROWS }, () => [next(), next()] as const);
})();

/** The bands of a text's words, as 32-bit numbers: texts that have one in common may be nearly alike. */
export function bandsOf(words: readonly string[]): readonly number[] {
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff);
  for (const run of runsOf(words))
    for (let at = 0; at < least.length; at++) {
      const [factor, offset] = SEEDS[at] ?? [1, 1];
      const hash = mix(Math.imul(run ^ offset, factor));
      if (hash < (least[at] ?? 0)) least[at] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let joined = band;
    for (let row = 0; row < ROWS; row++)
      joined = mix(Math.imul(joined, 31) ^ (least[band * ROWS + row] ?? 0));
    return joined;
  });
}

/** The share of runs of words that two texts have in common (Jaccard), 0..1. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const ours = runsOf(a);
  const theirs = runsOf(b);
  let common = 0;
  for (const run of ours) if (theirs.has(run)) common++;
  const all = ours.size + theirs.size - common;
  return all === 0 ? 1 : common / all;
}

/** The hashes of all runs of words; a text shorter than a run is one run. */
function runsOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let joined = 0;
    for (let next = at; next < at + RUN; next++) joined = Math.imul(joined, 0x01000193) ^ (hashes[next] ?? 0);
    runs.add(mix(joined));
  }
  if (runs.size === 0)
    runs.add(mix(hashes.reduce((joined, hash) => Math.imul(joined, 0x01000193) ^ hash, 7)));
  return runs;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
