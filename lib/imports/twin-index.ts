/** Most rows looked at that share a band: beyond, it is boilerplate that half a corpus has. */
const MOST_IN_BAND = 50;
/** How many candidates are compared exactly, those with the most bands in common first. */
const MOST_CANDIDATES = 5;
/** From this share of common runs of words on, two texts are shown as nearly the same: one edited into the other. */
export const NEAR = 0.6;

/** The rows of one file by their words and bands, filled row by row, so that each finds its like among the earlier ones. */
export class TwinIndex {
  readonly #byWords = new Map<string, number>();
  readonly #byBand = new Map<number, number[]>();

  /** The earlier row of exactly these words, or null; and the earlier rows that may nearly be like it. */
  find(
    wordsSha256: string,
    bands: readonly number[],
  ): { readonly exact: number | null; readonly near: readonly number[] } {
    const exact = this.#byWords.get(wordsSha256) ?? null;
    if (exact !== null) return { exact, near: [] };
    return { exact: null, near: mostCommon(bands.flatMap((band) => this.#byBand.get(band) ?? [])) };
  }

  add(row: number, wordsSha256: string, bands: readonly number[]): void {
    if (!this.#byWords.has(wordsSha256)) this.#byWords.set(wordsSha256, row);
    for (const band of bands) {
      const rows = this.#byBand.get(band);
      if (!rows) this.#byBand.set(band, [row]);
      else if (rows.length < MOST_IN_BAND) rows.push(row);
    }
  }
}

/** The numbers that come most often, the smaller first among equals. */
export function mostCommon(numbers: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([number]) => number);
}
