export type Options = { readonly quick: boolean; readonly seed: number };
export type ReadOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly error: string };

/** The seed where none is given: any number would do, this one is the same for everybody who compares figures. */
const SEED = 20250605;

/** The options of the command; an error that says what to write where one is not known. */
export function readOptions(words: readonly string[]): ReadOptions {
  let options: Options = { quick: false, seed: SEED };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === "--quick") options = { ...options, quick: true };
    else if (word === "--seed") {
      i += 1;
      const seed = Number(words[i]);
      if (!Number.isSafeInteger(seed) || seed < 0)
        return {
          ok: false,
          error: `The seed is "${words[i] ?? ""}". Give a whole number from 0, as in --seed 7.`,
        };
      options = { ...options, seed };
    } else return { ok: false, error: `"${word}" is no option. Write --quick, --seed NUMBER, or neither.` };
  }
  return { ok: true, options };
}
