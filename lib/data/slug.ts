import { primarySubtag } from "#lib/engine/subtag.ts";

/** Latin letters for the Cyrillic ones of Russian and Ukrainian, as newspapers spell names in URLs. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї i є ye ґ g"
    .split(" ")
    .reduce<[string, string][]>((pairs, letter, index, all) => {
      if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? ""]);
      return pairs;
    }, []),
);

/** Lower-case ASCII words joined by hyphens, at most `limit` long; the fallback where nothing of the text is left. */
export function slug(text: string, fallback: string, limit = 80): string {
  const latin = [
    ...text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}+/gu, ""),
  ]
    .map((character) => CYRILLIC[character] ?? character)
    .join("");
  const words = latin
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, limit).replace(/-+$/, "") || fallback;
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export function free(wanted: string, taken: ReadonlySet<string>): string {
  let candidate = wanted;
  for (let number = 2; taken.has(candidate); number++) candidate = `${wanted}-${number}`;
  return candidate;
}

type Named = { readonly source: string; readonly language: string };

/** The id of a new statement among those taken, made of its source and language: `white-house-en`. */
export function statementId({ source, language }: Named, taken: ReadonlySet<string>): string {
  return free(slug(`${source}-${primarySubtag(language)}`, "statement"), taken);
}
