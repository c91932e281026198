// @ts-check
/**
 * Entries of package-lock.json that carry a download address (they would tie every clone to one registry) or no checksum.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findLockfileBreaches(files) {
  const lockfile = files.find(({ path }) => path === "package-lock.json");
  if (!lockfile) return ["package-lock.json: not here; run `npm install` and commit it"];
  /** @type {[string, { resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean }][]} */
  const entries = Object.entries(JSON.parse(lockfile.text).packages);
  return entries.flatMap(([name, entry]) => {
    if (name === "" || entry.link || entry.inBundle) return [];
    return [
      ...(entry.resolved
        ? [
            `package-lock.json: ${name} has a download address; run \`npm install\` with this project's .npmrc in force`,
          ]
        : []),
      ...(entry.integrity
        ? []
        : [`package-lock.json: ${name} has no checksum; remove the entry and run \`npm install\``]),
    ];
  });
}
