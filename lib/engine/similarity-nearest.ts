/** The nearest of the other side, `count` places for each row, best first, -1 where there are no more. */
export type Nearest = { readonly count: number; readonly rows: Int32Array; readonly scores: Float64Array };
export type BothWays = { readonly ofA: Nearest; readonly ofB: Nearest };

/** Room for the nearest `count` of so many rows, none of them found yet. */
export function noneYet(rows: number, count: number): Nearest {
  return {
    count,
    rows: new Int32Array(rows * count).fill(-1),
    scores: new Float64Array(rows * count),
  };
}

/** The lowest score of the nearest of a row so far; 0 until all places are taken. */
export function floorOf({ count, scores }: Nearest, row: number): number {
  return scores[(row + 1) * count - 1] ?? 0;
}

/** Puts a row of the other side among the nearest of `row` if it scores above the lowest; of equals the first stays first. */
export function enter({ count, rows, scores }: Nearest, row: number, found: Found): void {
  const first = row * count;
  let place = first + count - 1;
  if (found.score <= (scores[place] ?? 0)) return;
  while (place > first && (scores[place - 1] ?? 0) < found.score) {
    scores[place] = scores[place - 1] ?? 0;
    rows[place] = rows[place - 1] ?? -1;
    place -= 1;
  }
  scores[place] = found.score;
  rows[place] = found.row;
}

export type Found = { readonly row: number; readonly score: number };
