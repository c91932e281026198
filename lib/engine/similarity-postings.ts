/** A sparse vector: ids ascending with one weight each; of unit length where scores are to be cosines. */
export type Sparse = { readonly ids: Int32Array; readonly weights: Float64Array };

/**
 * An inverted index: for each id the documents that have it, in order, with its weight there, from `offsets[id]` on;
 * flat arrays, because walking them in order is what the speed comes from.
 */
export type Postings = {
  readonly offsets: Int32Array;
  readonly documents: Int32Array;
  readonly weights: Float64Array;
  /** The greatest weight of each id. */
  readonly highest: Float64Array;
};

/** The inverted index of some documents over ids below `size`. */
export function postingsOf(documents: readonly Sparse[], size: number): Postings {
  const offsets = new Int32Array(size + 1);
  for (const { ids } of documents) for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const total = offsets[size] ?? 0;
  const postings = {
    offsets,
    documents: new Int32Array(total),
    weights: new Float64Array(total),
    highest: new Float64Array(size),
  };
  const next = offsets.slice();
  documents.forEach(({ ids, weights }, document) => {
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const weight = weights[k] ?? 0;
      const place = next[id] ?? 0;
      postings.documents[place] = document;
      postings.weights[place] = weight;
      if (weight > (postings.highest[id] ?? 0)) postings.highest[id] = weight;
      next[id] = place + 1;
    }
  });
  return postings;
}

/** One more than the greatest id in some sets of vectors. */
export function vocabularySize(...sets: readonly (readonly Sparse[])[]): number {
  let size = 0;
  for (const vectors of sets) for (const { ids } of vectors) size = Math.max(size, (ids.at(-1) ?? -1) + 1);
  return size;
}
