import { BestMatches, type Match } from "./similarity-best.ts";
import { type Postings, postingsOf, type Sparse, vocabularySize } from "./similarity-postings.ts";

export type { Match } from "./similarity-best.ts";
export type { Sparse } from "./similarity-postings.ts";

/** Of each vector of one side the best of the other, both ways. */
export type BothWays = { readonly a: readonly Match[][]; readonly b: readonly Match[][] };

/** Room for the rounding of partial sums, so that pruning never drops what exhaustive comparison keeps. */
const SLACK = 1e-9;

/**
 * A query's terms are walked through the index until those left can add so little, as a share of the greatest score
 * there can be. The terms left are the frequent ones, whose lists are long and whose weight is small: it costs less to
 * reckon to the end the few documents that they could still lift.
 */
const TAIL = 0.1;

/** Looking one document up costs about as much as walking so many entries of the index for each of its ids. */
const LOOK_UP = 2;

/** For each vector the `count` of highest inner product above 0 on the other side, by comparing every pair: the measure for `topMatches`. */
export function exhaustiveMatches(a: readonly Sparse[], b: readonly Sparse[], count: number): BothWays {
  const dense = new Float64Array(vocabularySize(a, b));
  const [ofA, ofB] = [new BestMatches(a.length, count), new BestMatches(b.length, count)];
  a.forEach((query, i) => {
    spread(query, dense);
    b.forEach((document, j) => {
      const score = dot(document, dense);
      ofA.offer(i, j, score);
      ofB.offer(j, i, score);
    });
    clear(query, dense);
  });
  return { a: ofA.all(), b: ofB.all() };
}

/**
 * For each vector the `count` of highest inner product above 0 on the other side: the same as `exhaustiveMatches`, from
 * an inverted index with score bounds (MaxScore: Turtle and Flood 1995). Every pair is looked at once for both of its
 * sides: it is reckoned to the end only if it could still come among the best of its row or of its column.
 */
export function topMatches(a: readonly Sparse[], b: readonly Sparse[], count: number): BothWays {
  const size = vocabularySize(a, b);
  const search: Search = {
    postings: postingsOf(b, size),
    greatest: Math.sqrt(b.reduce((most, document) => Math.max(most, squareOf(document)), 0)),
    dense: new Float64Array(size),
    partial: new Float64Array(b.length),
    open: new Int32Array(b.length),
    heap: new Float64Array(count),
    ofA: new BestMatches(a.length, count),
    ofB: new BestMatches(b.length, count),
  };
  a.forEach((query, i) => {
    for (const j of openTo(query, search)) {
      const score = dot(b[j] as Sparse, search.dense);
      search.ofA.offer(i, j, score);
      search.ofB.offer(j, i, score);
    }
    clear(query, search.dense);
    search.partial.fill(0);
  });
  return { a: search.ofA.all(), b: search.ofB.all() };
}

type Search = {
  readonly postings: Postings;
  /** The greatest length of a document. */
  readonly greatest: number;
  readonly dense: Float64Array;
  /** What each document has won so far from the query at hand; all 0 between queries. */
  readonly partial: Float64Array;
  readonly open: Int32Array;
  readonly heap: Float64Array;
  readonly ofA: BestMatches;
  readonly ofB: BestMatches;
};

/** The documents that may come among the best of the query, or it among theirs; `dense` then holds the query. */
function openTo(query: Sparse, search: Search): Int32Array {
  const { postings, dense } = search;
  spread(query, dense);
  const terms = termsOf(query, postings);
  const { walked, left } = walk(terms, query, search);
  const open = openDocuments(left, search);
  const rest = terms.slice(walked);
  const entries = rest.reduce((sum, { id }) => sum + lengthOf(postings, id), 0);
  if (rest.length === 0 || open.length * LOOK_UP * query.ids.length <= entries) return open;
  for (const { id, weight } of rest) add(postings, [id, weight], search.partial);
  return openDocuments(0, search);
}

type Term = { readonly id: number; readonly weight: number; readonly bound: number };

/** The terms of a query that some document has, by what each can add at most. */
function termsOf({ ids, weights }: Sparse, { highest }: Postings): readonly Term[] {
  const terms: Term[] = [];
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? 0;
    const weight = weights[k] ?? 0;
    const bound = weight * (highest[id] ?? 0);
    if (bound > 0) terms.push({ id, weight, bound });
  }
  return terms.sort((x, y) => y.bound - x.bound);
}

/** Walks the terms that can add most: how many were walked, and what those left can add at most to any document. */
function walk(terms: readonly Term[], query: Sparse, { postings, partial, greatest }: Search) {
  let square = squareOf(query);
  let sum = terms.reduce((total, { bound }) => total + bound, 0);
  const tail = TAIL * greatest * Math.sqrt(square);
  let walked = 0;
  let left = sum;
  for (const { id, weight, bound } of terms) {
    if (left <= tail) break;
    add(postings, [id, weight], partial);
    walked += 1;
    sum -= bound;
    square -= weight * weight;
    // By Cauchy and Schwarz no more than the product of both lengths either.
    left = Math.min(sum, greatest * Math.sqrt(Math.max(0, square)));
  }
  return { walked, left: walked === terms.length ? 0 : left };
}

function add(
  { offsets, documents, weights }: Postings,
  [id, weight]: readonly [number, number],
  partial: Float64Array,
): void {
  const end = offsets[id + 1] ?? 0;
  for (let k = offsets[id] ?? 0; k < end; k += 1) {
    const document = documents[k] ?? 0;
    partial[document] = (partial[document] ?? 0) + weight * (weights[k] ?? 0);
  }
}

function lengthOf({ offsets }: Postings, id: number): number {
  return (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
}

/** The documents that with so much left could still be among the best of the row or have it among their best. */
function openDocuments(left: number, { partial, open, heap, ofB }: Search): Int32Array {
  const floor = kthHighest(partial, heap);
  const { floors } = ofB;
  let count = 0;
  for (let j = 0; j < partial.length; j += 1) {
    const bound = (partial[j] ?? 0) + left;
    if (bound > 0 && bound + SLACK >= Math.min(floor, floors[j] ?? 0)) open[count++] = j;
  }
  return open.subarray(0, count);
}

/** The lowest of the `heap.length` highest sums, by a heap whose root is the lowest kept. */
function kthHighest(sums: Float64Array, heap: Float64Array): number {
  heap.fill(0);
  let lowest = 0;
  for (let j = 0; j < sums.length; j += 1) {
    const value = sums[j] ?? 0;
    if (value <= lowest) continue;
    sink(heap, value);
    lowest = heap[0] ?? 0;
  }
  return lowest;
}

function sink(heap: Float64Array, value: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= value) break;
    heap[place] = heap[child] ?? 0;
    place = child;
  }
  heap[place] = value;
}

function dot({ ids, weights }: Sparse, dense: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < ids.length; k += 1) sum += (weights[k] ?? 0) * (dense[ids[k] ?? 0] ?? 0);
  return sum;
}

function squareOf({ weights }: Sparse): number {
  let square = 0;
  for (let k = 0; k < weights.length; k += 1) square += (weights[k] ?? 0) ** 2;
  return square;
}

function spread({ ids, weights }: Sparse, dense: Float64Array): void {
  for (let k = 0; k < ids.length; k += 1) dense[ids[k] ?? 0] = weights[k] ?? 0;
}

function clear({ ids }: Sparse, dense: Float64Array): void {
  for (const id of ids) dense[id] = 0;
}
