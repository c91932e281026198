export type Match = { readonly index: number; readonly score: number };

/** The `count` best matches of each of many rows, kept in flat arrays while they come in; equal scores in order of coming. */
export class BestMatches {
  readonly #count: number;
  readonly #scores: Float64Array;
  readonly #indices: Int32Array;
  readonly #held: Int32Array;
  /** The score that a match of each row must exceed to be kept: 0 until the row is full. */
  readonly floors: Float64Array;

  constructor(rows: number, count: number) {
    this.#count = count;
    this.#scores = new Float64Array(rows * count);
    this.#indices = new Int32Array(rows * count);
    this.#held = new Int32Array(rows);
    this.floors = new Float64Array(rows);
  }

  /** Keeps the match if it is among the best of its row so far. */
  offer(row: number, index: number, score: number): void {
    if (score <= (this.floors[row] ?? 0)) return;
    const first = row * this.#count;
    const held = this.#held[row] ?? 0;
    let place = first + Math.min(held, this.#count - 1);
    while (place > first && (this.#scores[place - 1] ?? 0) < score) {
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      this.#indices[place] = this.#indices[place - 1] ?? 0;
      place -= 1;
    }
    this.#scores[place] = score;
    this.#indices[place] = index;
    if (held < this.#count) this.#held[row] = held + 1;
    if (held + 1 >= this.#count) this.floors[row] = this.#scores[first + this.#count - 1] ?? 0;
  }

  /** The matches of every row, the best first. */
  all(): Match[][] {
    return Array.from(this.#held, (_, row) => this.#matches(row));
  }

  #matches(row: number): Match[] {
    const first = row * this.#count;
    return Array.from({ length: this.#held[row] ?? 0 }, (_, k) => ({
      index: this.#indices[first + k] ?? 0,
      score: this.#scores[first + k] ?? 0,
    }));
  }
}
