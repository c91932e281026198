/** One case to learn from: its features, and how many of its readers said yes, 0..1. */
export type Case = { readonly features: readonly number[]; readonly label: number };

const MOST_STEPS = 60;
const CLOSE = 1e-6;
/** The bias, which is the first feature, is held to nothing; a trace keeps the matrix solvable. */
const BIAS_PENALTY = 0.01;

/**
 * The weights that make the labels most likely under a ridge penalty, by Newton's method (le Cessie and van
 * Houwelingen 1992).
 */
export function fitLogistic(cases: readonly Case[], penalty: number): readonly number[] {
  const size = cases[0]?.features.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = solve(...derivatives(cases, weights, penalty));
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < CLOSE) break;
  }
  return weights;
}

/** How likely a case is a yes, 0..1. */
export function likelihood(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}

type Matrix = readonly Float64Array[];

/** The second derivatives of the penalised likelihood (below the diagonal too), and the first. */
function derivatives(
  cases: readonly Case[],
  weights: readonly number[],
  penalty: number,
): [Matrix, Float64Array] {
  const penalties = weights.map((_, i) => (i === 0 ? BIAS_PENALTY : penalty));
  const first = Float64Array.from(weights, (weight, i) => weight * (penalties[i] ?? 0));
  const second = weights.map((_, i) => {
    const row = new Float64Array(weights.length);
    row[i] = penalties[i] ?? 0;
    return row;
  });
  for (const { features, label } of cases) {
    const chance = likelihood(features, weights);
    const spread = chance * (1 - chance);
    features.forEach((value, i) => {
      const row = second[i];
      if (value === 0 || !row) return;
      first[i] = (first[i] ?? 0) + (chance - label) * value;
      for (let j = 0; j < features.length; j += 1)
        row[j] = (row[j] ?? 0) + spread * value * (features[j] ?? 0);
    });
  }
  return [second, first];
}

/** The solution of a system of linear equations, by elimination with the largest pivot. */
function solve(matrix: Matrix, right: Float64Array): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    const pivot = rows
      .slice(i)
      .reduce((best, row) => (Math.abs(row[i] ?? 0) > Math.abs(best[i] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    rows.forEach((row, r) => {
      if (r !== i) subtract(row, pivot, i);
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function subtract(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let c = column; c < row.length; c += 1) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
}
