import { COUNTRIES_EN } from "#lib/engine/languages/en/countries.ts";
import { COUNTRIES_RU } from "#lib/engine/languages/ru/countries.ts";
import { COUNTRIES_ZH } from "#lib/engine/languages/zh/countries.ts";

/** A source that is stored already. */
export type KnownSource = { readonly name: string; readonly party: string; readonly type: string };

/** The usual English name of each country by every name that the engine knows for it, folded. */
const COUNTRY: ReadonlyMap<string, string> = new Map(
  [COUNTRIES_EN, COUNTRIES_ZH, COUNTRIES_RU].flatMap((names) =>
    Object.entries(names).flatMap(([code, all]) =>
      all.split(" | ").map((name) => [foldName(name), usualName(code)] as const),
    ),
  ),
);

/** A name as it is compared: letters and digits in lower case, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The usual name of a country by its code, such as "United States" for US. */
export function usualName(code: string): string {
  return COUNTRIES_EN[code]?.split(" | ")[0] ?? code;
}

/** The party as it is called already: a stored one of that name, or a country's usual name ("中国" is China), else as given. */
export function matchParty(given: string, stored: readonly string[]): string {
  const folded = foldName(given);
  const same = stored.find((party) => foldName(party) === folded);
  if (same) return same;
  const country = COUNTRY.get(folded);
  if (!country) return given.trim();
  return stored.find((party) => COUNTRY.get(foldName(party)) === country) ?? country;
}

/** The stored source of that name, whatever its case and punctuation; of several the one that speaks for the party. */
export function matchSource(
  given: string,
  party: string | null,
  stored: readonly KnownSource[],
): KnownSource | null {
  const folded = foldName(given);
  const named = stored.filter(({ name }) => foldName(name) === folded);
  return named.find((source) => source.party === party) ?? (party === null ? (named[0] ?? null) : null);
}
