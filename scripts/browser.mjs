// @ts-check
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./browser-path.mjs";
import { track } from "./check/children.mjs";

/**
 * The path of the browser for the end-to-end tests, installed first where this can be done without asking anybody:
 * on Debian and its relatives as root. Elsewhere it fails with the one command to type.
 *
 * @param {{ say: (line: string) => void }} options
 * @returns {Promise<string>}
 */
export async function ensureBrowser({ say }) {
  const { chromium } = await import("@playwright/test");
  const managed = chromium.executablePath();
  const wanted = process.env.CHROMIUM_PATH;
  const found = findBrowser(managed, wanted);
  if (found) return found.executablePath ?? managed;
  if (wanted) throw new Error(`CHROMIUM_PATH is "${wanted}", but no file is there. Correct it or unset it.`);
  if (!existsSync("/etc/debian_version")) {
    throw new Error("No browser for the end-to-end tests. Type: npx playwright install chromium");
  }
  if (process.getuid?.() !== 0) {
    throw new Error("No browser for the end-to-end tests. Type: sudo apt-get install -y chromium");
  }
  say("installing Debian's chromium (a minute)");
  await runApt(["update"]);
  await runApt(["install", "-y", "--no-install-recommends", "chromium"]);
  const installed = findBrowser(managed, undefined);
  if (!installed) throw new Error("apt-get installed chromium, but /usr/bin/chromium is not there.");
  return installed.executablePath ?? managed;
}

/** @param {readonly string[]} args */
async function runApt(args) {
  const child = spawn("apt-get", ["-q", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
  }
  const code = await track(child);
  if (code === 0) return;
  throw new Error(`\`apt-get ${args.join(" ")}\` failed (exit code ${code}):\n${output.trim()}`);
}
