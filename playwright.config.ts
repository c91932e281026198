import { chromium, defineConfig } from "@playwright/test";
import { DATA_FOLDER } from "./e2e/data-folder.ts";
import { findBrowser } from "./scripts/browser-path.mjs";

/** `npm test` gives a free port and a throw-away folder; a developer's `npx playwright test` uses these. */
const PORT = process.env.PARALLAX_TEST_PORT ?? "3914";
/** Beside it a server of pages that the journeys fetch; the app under test allows it, and nothing else of this machine. */
const PAGES_PORT = String(Number(PORT) + 1);
process.env.PARALLAX_TEST_PAGES = `http://127.0.0.1:${PAGES_PORT}`;
const address = `http://127.0.0.1:${PORT}`;
/** Two of a full Chromium's own pages are drawn anew for every window, at half of a test's time; the rest is Playwright's list, which this switch replaces. */
const NEEDLESS = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
];
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    colorScheme: "light",
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: findBrowser(chromium.executablePath(), process.env.CHROMIUM_PATH)?.executablePath,
      args: [
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        `--disable-features=${NEEDLESS.join(",")}`,
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "phone*.spec.ts",
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testMatch: ["phone*.spec.ts", "first-run.spec.ts"],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: [
    {
      command: "node e2e/page-server.mjs",
      url: `http://127.0.0.1:${PAGES_PORT}/herald`,
      env: { PORT: PAGES_PORT },
      reuseExistingServer: false,
    },
    {
      command: "node scripts/start.mjs",
      url: `${address}/api/health`,
      // Never a developer's own data, nor a server that their environment names.
      env: {
        PORT,
        HOST: "127.0.0.1",
        DATABASE_URL: "",
        PARALLAX_DATA: DATA_FOLDER,
        PARALLAX_DIST_DIR: ".next-test",
        NEXT_TELEMETRY_DISABLED: "1",
        PARALLAX_CAPTURE: "",
        PARALLAX_ARCHIVE_TIMEMAP: `http://127.0.0.1:${PAGES_PORT}/timemap/`,
        PARALLAX_ARCHIVE_SAVE: `http://127.0.0.1:${PAGES_PORT}/save/`,
        PARALLAX_CAPTURE_ALLOW: `127.0.0.1:${PAGES_PORT}`,
      },
      reuseExistingServer: false,
      timeout: 240_000,
      stdout: "pipe",
      gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    },
  ],
});
