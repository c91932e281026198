// @ts-check
const SOURCE = /\.(tsx?|mts|mjs)$/;
/** Static imports begin a line, or close one that began above; dynamic ones may stand anywhere. */
const IMPORT = /^(?:import|export|\}) .*["'](#\w+\/)|\bimport\(["'](#\w+\/)/gm;

/**
 * Aliases of package.json's "imports" that no source file uses, and imports of aliases that are not there.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findUnusedAliases(files) {
  const manifest = files.find(({ path }) => path === "package.json");
  const aliases = Object.keys(JSON.parse(manifest?.text ?? "{}").imports ?? {}).map((key) =>
    key.replace("*", ""),
  );
  const sources = files.filter(({ path }) => SOURCE.test(path));
  const used = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "")),
  );
  return [
    ...aliases
      .filter((alias) => !used.has(alias))
      .map((alias) => `package.json: nothing imports by "${alias}*"; use it or take it out of "imports"`),
    ...[...used]
      .filter((alias) => !aliases.includes(alias))
      .map((alias) => `package.json: "${alias}*" is imported but not in "imports"; add it there`),
  ];
}
