// @ts-check

/** The oldest Node that has what we use (loading ES modules by `require`, which parsers of ours need). */
const OLDEST = { major: 20, minor: 19 };

/**
 * Why this Node cannot run Parallax; null where it can.
 *
 * @param {string} version such as "20.19.2"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return `Parallax needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}. Install a newer one (https://nodejs.org) and start again.`;
}
