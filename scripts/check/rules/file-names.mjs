// @ts-check
/** HOUSE rule 3: a name says what is in the file; these say nothing. */
const VAGUE = /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.(tsx?|mjs|js)$)/;

/**
 * Files and folders whose name does not tell what they hold, barrels among them.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findVagueNames(files) {
  return files
    .map(({ path }) => path)
    .filter((path) => VAGUE.test(path))
    .map((path) => `${path}: a name that tells nothing; name it after what it exports`);
}
