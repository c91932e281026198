// @ts-check
import { existsSync } from "node:fs";

/** Where systems put a Chromium that Playwright can drive. */
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser for the end-to-end tests, or null where none is found. An `executablePath` is undefined for Playwright's own.
 *
 * @param {string} managed where Playwright would keep its own browser: `chromium.executablePath()`
 * @param {string | undefined} wanted the environment's CHROMIUM_PATH
 * @returns {{ executablePath: string | undefined } | null}
 */
export function findBrowser(managed, wanted) {
  if (wanted) return existsSync(wanted) ? { executablePath: wanted } : null;
  if (existsSync(managed)) return { executablePath: undefined };
  const system = SYSTEM.find((path) => existsSync(path));
  return system ? { executablePath: system } : null;
}
