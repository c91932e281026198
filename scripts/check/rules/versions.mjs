// @ts-check
const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/**
 * Dependencies of package.json that are not pinned to one version.
 *
 * @param {readonly import("../house.mjs").SourceFile[]} files
 */
export function findLooseVersions(files) {
  const manifest = files.find(({ path }) => path === "package.json");
  if (!manifest) return [];
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest.text);
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(
      ([name, version]) => `package.json: ${name} is "${version}"; pin it with \`npm install --save-exact\``,
    );
}
