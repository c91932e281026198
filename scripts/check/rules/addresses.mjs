// @ts-check
/** A folder of one person's or one machine's disk, such as a home directory. */
const MACHINE_PATH = /(?<![\w.:/@-])\/(work|root|home\/[\w.-]+|Users\/[\w.-]+|builds|workspace)\/[\w.-]+/;
/** A host that packages come from: which one is for the person's npm or apt to know. */
const REGISTRY =
  /\b(registry\.[a-z][\w-]*\.(com|org|net|cn|dev)|(deb|security|ftp|archive)\.(debian|ubuntu)\.(org|com))\b/i;

/**
 * Lines that name a path of one machine or the host of a package registry.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findForeignAddresses(files) {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, i) => {
      const at = `${path}:${i + 1}`;
      const machine = line.match(MACHINE_PATH);
      const registry = line.match(REGISTRY);
      return [
        ...(machine
          ? [`${at}: "${machine[0]}" is a path of one machine; make it relative or configurable`]
          : []),
        ...(registry
          ? [`${at}: "${registry[0]}" is a package registry; leave it to npm's or apt's own settings`]
          : []),
      ];
    }),
  );
}
