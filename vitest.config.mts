import { configDefaults, defineConfig } from "vitest/config";

const tests = ["{app,lib,scripts,prisma}/**/*.test.{ts,tsx}"];
/** Tests that need a database: one throw-away server for all of them, a database of its own for each file. */
const onDatabase = ["lib/{data,jobs}/**/*.test.ts", "**/*.db.test.ts"];

export default defineConfig({
  test: {
    // A zone with an offset nobody guesses: code that forgets to take a zone as an argument fails here.
    env: { TZ: "Asia/Kathmandu" },
    testTimeout: 20_000,
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: tests,
          exclude: [...configDefaults.exclude, ...onDatabase],
          // The code under test keeps no state that a test changes: modules are loaded once a worker, at two thirds of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: onDatabase,
          exclude: configDefaults.exclude,
          globalSetup: "scripts/test/database-server.ts",
          setupFiles: "scripts/test/own-database.ts",
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
