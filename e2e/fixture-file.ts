import { fileURLToPath } from "node:url";

/** The path of a file that the journeys upload; `e2e/fixtures/make.ts` says how each was made. */
export function fixtureFile(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}
