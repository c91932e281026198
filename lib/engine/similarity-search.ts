/** A sparse vector: ids ascending with one weight each; of unit length where scores are to be cosines. */
export type Sparse = { readonly ids: Int32Array; readonly weights: Float64Array };
export type Match = { readonly index: number; readonly score: number };

/** Room for the rounding of partial sums, so that pruning never drops what exhaustive comparison keeps. */
const SLACK = 1e-9;

/** The floor is reckoned anew when so much of what was left is left: each time costs a look at every document met. */
const WORTH = 0.7;

/** For each query the `count` documents of highest inner product above 0, by comparing with every one: the measure for `topMatches`. */
export function exhaustiveMatches(
  queries: readonly Sparse[],
  documents: readonly Sparse[],
  count: number,
): Match[][] {
  const dense = new Float64Array(vocabularySize(queries, documents));
  return queries.map((query) => {
    spread(query, dense);
    const scored = documents.map((document, index) => ({ index, score: dot(document, dense) }));
    clear(query, dense);
    return best(scored, count);
  });
}

/**
 * For each query the `count` documents of highest inner product above 0: the same as `exhaustiveMatches`, from an
 * inverted index with score bounds (MaxScore: Turtle and Flood 1995). Terms are taken by what they can add at most;
 * once the terms left cannot lift a new document into the best, only documents met already are reckoned to the end.
 */
export function topMatches(
  queries: readonly Sparse[],
  documents: readonly Sparse[],
  count: number,
): Match[][] {
  const size = vocabularySize(queries, documents);
  const index = indexOf(documents, size);
  const work: Work = {
    dense: new Float64Array(size),
    partial: new Float64Array(documents.length),
    touched: new Int32Array(documents.length),
    heap: new Float64Array(count),
  };
  return queries.map((query) => searchOne(query, { documents, index, work, count }));
}

type Index = {
  readonly offsets: Int32Array;
  readonly documents: Int32Array;
  readonly weights: Float64Array;
  readonly highest: Float64Array;
};
type Work = {
  readonly dense: Float64Array;
  readonly partial: Float64Array;
  readonly touched: Int32Array;
  readonly heap: Float64Array;
};
type Search = {
  readonly documents: readonly Sparse[];
  readonly index: Index;
  readonly work: Work;
  readonly count: number;
};

function searchOne(query: Sparse, { documents, index, work, count }: Search): Match[] {
  const { dense, partial, touched } = work;
  spread(query, dense);
  const order = termsOf(query, index);
  let left = order.reduce((sum, { bound }) => sum + bound, 0);
  let floor = 0;
  // What is left must fall to this before the floor is reckoned again: no cosine is above 1.
  let worth = 1;
  let met = 0;
  for (const { id, weight, bound } of order) {
    if (left + SLACK < floor) break;
    for (let k = index.offsets[id] ?? 0; k < (index.offsets[id + 1] ?? 0); k += 1) {
      const document = index.documents[k] ?? 0;
      const before = partial[document] ?? 0;
      if (before === 0) touched[met++] = document;
      partial[document] = before + weight * (index.weights[k] ?? 0);
    }
    left -= bound;
    if (met < count || left > worth) continue;
    floor = kthHighest(partial, touched.subarray(0, met), work.heap);
    worth = left * WORTH;
  }
  const found = touched.subarray(0, met);
  const scored = reckon(found, { documents, work, left, floor });
  for (const document of found) partial[document] = 0;
  clear(query, dense);
  return best(scored, count);
}

type Term = { readonly id: number; readonly weight: number; readonly bound: number };

/** The terms of a query that some document has, by what each can add at most. */
function termsOf({ ids, weights }: Sparse, { highest }: Index): readonly Term[] {
  const terms: Term[] = [];
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? 0;
    const weight = weights[k] ?? 0;
    const bound = weight * (highest[id] ?? 0);
    if (bound > 0) terms.push({ id, weight, bound });
  }
  return terms.sort((x, y) => y.bound - x.bound);
}

type Rest = {
  readonly documents: readonly Sparse[];
  readonly work: Work;
  /** What the terms left can add at most, and the lowest sum of the best so far. */
  readonly left: number;
  readonly floor: number;
};

/**
 * The full scores of the documents met that may be among the best. Those above the floor come first: once they are
 * reckoned to the end, the floor lies higher, and most of the others need not be.
 */
function reckon(met: Int32Array, { documents, work, left, floor }: Rest): Match[] {
  const { partial, heap, dense } = work;
  const scored: Match[] = [];
  heap.fill(0);
  for (const first of [true, false])
    for (const document of met) {
      const sum = partial[document] ?? 0;
      if (first !== sum >= floor) continue;
      const least = Math.max(floor, heap[0] ?? 0) - SLACK;
      if (sum + left < least) continue;
      const score = dot(documents[document] as Sparse, dense);
      if (score < least) continue;
      scored.push({ index: document, score });
      if (score > (heap[0] ?? 0)) sink(heap, score);
    }
  return scored;
}

function indexOf(documents: readonly Sparse[], size: number): Index {
  const offsets = new Int32Array(size + 1);
  for (const { ids } of documents) for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const total = offsets[size] ?? 0;
  const index = {
    offsets,
    documents: new Int32Array(total),
    weights: new Float64Array(total),
    highest: new Float64Array(size),
  };
  const next = offsets.slice();
  documents.forEach(({ ids, weights }, document) => {
    ids.forEach((id, k) => {
      const place = next[id] ?? 0;
      const weight = weights[k] ?? 0;
      index.documents[place] = document;
      index.weights[place] = weight;
      if (weight > (index.highest[id] ?? 0)) index.highest[id] = weight;
      next[id] = place + 1;
    });
  });
  return index;
}

/** The lowest of the `heap.length` highest partial sums, by a heap whose root is the lowest kept. */
function kthHighest(partial: Float64Array, touched: Int32Array, heap: Float64Array): number {
  heap.fill(0);
  for (const document of touched) {
    const value = partial[document] ?? 0;
    if (value > (heap[0] ?? 0)) sink(heap, value);
  }
  return heap[0] ?? 0;
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

function best(scored: Match[], count: number): Match[] {
  return scored
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.index - y.index)
    .slice(0, count);
}

function dot({ ids, weights }: Sparse, dense: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < ids.length; k += 1) sum += (weights[k] ?? 0) * (dense[ids[k] ?? 0] ?? 0);
  return sum;
}

function spread({ ids, weights }: Sparse, dense: Float64Array): void {
  for (let k = 0; k < ids.length; k += 1) dense[ids[k] ?? 0] = weights[k] ?? 0;
}

function clear({ ids }: Sparse, dense: Float64Array): void {
  for (const id of ids) dense[id] = 0;
}

function vocabularySize(...sets: readonly (readonly Sparse[])[]): number {
  let size = 0;
  for (const vectors of sets) for (const { ids } of vectors) size = Math.max(size, (ids.at(-1) ?? -1) + 1);
  return size;
}
