// @ts-check
// Runs the parsers on one job after another, so that a thousand broken files cost one thread and not a thousand. An
// error that escapes a parser comes back as text: it is what the fuzzing looks for.
import { parentPort } from "node:worker_threads";
import { parse } from "../isolated/parse.mjs";

parentPort?.on("message", async (job) => {
  try {
    parentPort?.postMessage(await parse(job));
  } catch (error) {
    parentPort?.postMessage({ escaped: error instanceof Error ? error.stack : String(error) });
  }
});
