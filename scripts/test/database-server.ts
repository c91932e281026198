import type { TestProject } from "vitest/node";
import { startTestServer } from "../database/test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated, empty database from which each test file gets its copy. */
    readonly emptyDatabase: string;
  }
}

/** Starts one throw-away server for all tests of the project "database"; what it returns ends it. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide("emptyDatabase", server.url);
  return server.stop;
}
