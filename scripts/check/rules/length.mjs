// @ts-check
/** HOUSE rule 2: one idea a file. */
const MAX_LINES = 300;
const SOURCE = /\.(tsx?|mts|mjs|jsx?|css)$/;
/** Folders of data: lists of terms and sample texts are as long as they are. */
const DATA = /^(lib\/codebook\/topics|lib\/engine\/languages\/lexicon|prisma\/(samples|migrations))\//;

/**
 * Source files that are too long to hold one idea.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findLongFiles(files) {
  return files
    .filter(({ path }) => SOURCE.test(path) && !DATA.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(
      ({ path, lines }) =>
        `${path}: ${lines} lines, at most ${MAX_LINES}; move one of its ideas to a file of its own`,
    );
}
