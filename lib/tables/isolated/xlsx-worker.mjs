// @ts-check
// Reads one workbook in a thread that can be ended, and answers with one message. Plain JavaScript, because Node 20
// starts no thread from TypeScript.
import { parentPort, workerData } from "node:worker_threads";
import readXlsxFile from "read-excel-file/node";

/** @type {{ bytes: Uint8Array, sheet: string | null }} */
const { bytes, sheet } = workerData;

/** @returns {Promise<{ ok: true, rows: string[][], sheets: string[] } | { ok: false, error: string }>} */
async function run() {
  try {
    const found = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const wanted = sheet === null ? found[0] : found.find((one) => one.sheet === sheet);
    const sheets = found.map((one) => one.sheet);
    if (!wanted)
      return { ok: false, error: `has no sheet "${sheet ?? ""}"; it has ${sheets.join(", ") || "none"}.` };
    return { ok: true, rows: wanted.data.map((row) => row.map(cellText)), sheets };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: "is a damaged workbook. Open it in a spreadsheet program and save it again as .xlsx.",
    };
  }
}

/**
 * A day's first instant is a day: workbooks have no other way to write one.
 *
 * @param {unknown} value
 */
function cellText(value) {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return "";
  return value
    .toISOString()
    .replace("T00:00:00.000Z", "")
    .replace("T", " ")
    .replace(/\.\d+Z$/, "");
}

parentPort?.postMessage(await run());
