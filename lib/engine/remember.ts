/** Results kept before the memo starts afresh: more words than any event has types, a few MB. */
const LIMIT = 100_000;

/** The same function of one string, which keeps what it gave: it changes speed, never a result. */
export function remember<T extends NonNullable<unknown>>(work: (word: string) => T): (word: string) => T {
  const memo = new Map<string, T>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    if (memo.size >= LIMIT) memo.clear();
    const result = work(word);
    memo.set(word, result);
    return result;
  };
}
