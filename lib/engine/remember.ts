/** Results kept before the memo starts afresh: more words than any event has types, a few MB. */
const LIMIT = 100_000;

/** The same function of one string, which keeps what it gave: it changes speed, never a result. */
export function remember<T extends NonNullable<unknown>>(
  work: (word: string) => T,
  limit = LIMIT,
): (word: string) => T {
  return rememberBy((word) => word, work, limit);
}

/** The same function of anything that a string tells apart, which keeps at most so many results. */
export function rememberBy<I, T extends NonNullable<unknown>>(
  keyOf: (input: I) => string,
  work: (input: I) => T,
  limit: number,
): (input: I) => T {
  const memo = new Map<string, T>();
  return (input) => {
    const key = keyOf(input);
    const known = memo.get(key);
    if (known !== undefined) return known;
    if (memo.size >= limit) memo.clear();
    const result = work(input);
    memo.set(key, result);
    return result;
  };
}
