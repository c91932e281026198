import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,lib,scripts,prisma}/**/*.test.ts"],
    // A zone with an offset nobody guesses: code that forgets to take a zone as an argument fails here.
    env: { TZ: "Asia/Kathmandu" },
    testTimeout: 20_000,
  },
});
