import type { Reading } from "./reading.ts";
import { type Signature, signature } from "./similarity-signature.ts";
import type { Span } from "./types.ts";

/** What a key of a signature stands for; only words and Han pairs are bound to one language. */
export const KINDS = ["word", "concept", "figure", "topic"] as const;

/** One passage as a sparse vector of unit length: ids ascending, one weight each, and the kind of each key. */
export type Vector = {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly kinds: Uint8Array;
  /** Length of the vector before it was made a unit, per kind of key, and the plain sum of its weights. */
  readonly norms: Float64Array;
  readonly sums: Float64Array;
};

/** One statement laid out for comparison: a signature for each passage. */
export type Side = { readonly reading: Reading; readonly signatures: readonly Signature[] };

/** Two statements in one space of weighted keys; nothing outside the two bears on it. */
export type Space = {
  readonly a: readonly Vector[];
  readonly b: readonly Vector[];
  readonly keys: readonly string[];
  /** Weight of each key: the logarithm of how rare it is among the passages of both. */
  readonly rarity: Float64Array;
  /** The largest weight a key can have here. */
  readonly highest: number;
};

/** The signatures of every passage of a statement: what can be reckoned once, whatever it is compared with. */
export function layOut(reading: Reading): Side {
  const { statement, analysed } = reading;
  return {
    reading,
    signatures: analysed.passages.map((passage) => signature(statement.text, passage, statement.language)),
  };
}

/** Weight of a key that tells little of a matter, against one that tells: names of the parties, words of every statement. */
const FAINT = 0.3;
const NONE: ReadonlySet<string> = new Set();

/** The space of two statements: rare keys weigh more than those of every passage (Spärck Jones 1972). */
export function spaceOf(
  a: readonly Signature[],
  b: readonly Signature[],
  faint: ReadonlySet<string> = NONE,
): Space {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  for (const signatures of [a, b])
    for (const signature of signatures)
      for (const key of signature.keys()) {
        const id = ids.get(key);
        if (id === undefined) {
          ids.set(key, frequency.length);
          frequency.push(1);
        } else frequency[id] = (frequency[id] ?? 0) + 1;
      }
  const total = a.length + b.length;
  const keys = [...ids.keys()];
  const rarity = Float64Array.from(
    frequency,
    (count, id) => Math.log(1 + total / count) * (faint.has(keys[id] ?? "") ? FAINT : 1),
  );
  const kinds = Uint8Array.from(keys, kindOf);
  const vectors = (signatures: readonly Signature[]) =>
    signatures.map((each) => vectorOf(each, ids, { rarity, kinds }));
  return { a: vectors(a), b: vectors(b), keys, rarity, highest: Math.log(1 + total / 2) };
}

function kindOf(key: string): number {
  switch (key.charAt(0)) {
    case "c":
    case "p":
      return 1;
    case "n":
      return 2;
    case "t":
      return 3;
    default:
      return 0;
  }
}

type Scale = { readonly rarity: Float64Array; readonly kinds: Uint8Array };

function vectorOf(
  signature: ReadonlyMap<string, readonly Span[]>,
  known: ReadonlyMap<string, number>,
  { rarity, kinds }: Scale,
): Vector {
  const ids = Int32Array.from(signature.keys(), (key) => known.get(key) ?? 0).sort();
  const norms = new Float64Array(KINDS.length);
  const sums = new Float64Array(KINDS.length);
  let square = 0;
  for (const id of ids) {
    const weight = rarity[id] ?? 0;
    const kind = kinds[id] ?? 0;
    norms[kind] = (norms[kind] ?? 0) + weight * weight;
    sums[kind] = (sums[kind] ?? 0) + weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return {
    ids,
    weights: Float64Array.from(ids, (id) => (rarity[id] ?? 0) / length),
    kinds: Uint8Array.from(ids, (id) => kinds[id] ?? 0),
    norms: norms.map(Math.sqrt),
    sums,
  };
}
