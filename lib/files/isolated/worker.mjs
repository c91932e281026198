// @ts-check
// Runs one parser on one file and answers with one message. Plain JavaScript, because Node 20 starts no thread from
// TypeScript. Whoever started the thread ends it when the time is up or the file is no longer wanted.
import { parentPort, workerData } from "node:worker_threads";

/** @type {import("../extraction.ts").Job} */
const job = workerData;

/** @returns {Promise<import("../extraction.ts").Extraction<unknown>>} */
async function run() {
  switch (job.format) {
    case "html":
      return (await import("./html.mjs")).readHtml(String(job.input), job.address);
    case "captions":
      return (await import("./captions.mjs")).readCaptions(String(job.input));
    case "docx":
      return (await import("./docx.mjs")).readDocx(bytesOf(job.input), job.limits);
    case "odt":
      return (await import("./odt.mjs")).readOdt(bytesOf(job.input), job.limits);
    case "rtf":
      return (await import("./rtf.mjs")).readRtf(bytesOf(job.input));
    case "mail":
      return (await import("./mail.mjs")).readMail(bytesOf(job.input));
    case "pdf":
      return (await import("./pdf.mjs")).readPdf(bytesOf(job.input), job.limits);
    case "members":
      return (await import("./members.mjs")).readMembers(bytesOf(job.input), job.limits);
  }
}

/**
 * @param {string | Uint8Array} input
 * @returns {Uint8Array}
 */
function bytesOf(input) {
  if (typeof input === "string") throw new TypeError("Expected bytes, found text.");
  return input;
}

parentPort?.postMessage(await run());
