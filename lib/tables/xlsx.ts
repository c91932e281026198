import { Worker } from "node:worker_threads";
import { openArchive } from "./archive.ts";
import { columnNames, rowItem } from "./columns.ts";
import { type Item, type ReaderOptions, TableError } from "./item.ts";
import { TABLE_LIMITS } from "./limits.ts";

/** Memory of the thread, in MB: a workbook of 10,000 statements of 400 words takes about half. */
const MOST_MEMORY_MB = 700;
const TOO_HEAVY = "needs more memory than one workbook may take. Save the sheet as CSV.";
const TOO_SLOW = `takes longer than ${TABLE_LIMITS.seconds} seconds to read. Save the sheet as CSV.`;

type Answer =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly sheets: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** The rows of a workbook's sheet. The reader runs in a thread that is ended when it takes too long or too much. */
export async function* readXlsx(bytes: Uint8Array, options: ReaderOptions): AsyncGenerator<Item> {
  // Every part is unpacked once within the limits before the reader, which knows none, sees the file.
  for await (const member of openArchive(bytes)) void member.name;
  const answer = await inThread(bytes, options.sheet);
  if (!answer.ok) throw new TableError(answer.error);
  const filled = answer.rows
    .map((cells, at) => ({ cells, place: `row ${at + 1}` }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first] = filled;
  if (!first) throw new TableError("has no row on this sheet.");
  const columns = columnNames(options.header ? first.cells : first.cells.map(() => ""));
  for (const { cells, place } of options.header ? filled.slice(1) : filled)
    yield rowItem(columns, cells, place);
}

function inThread(bytes: Uint8Array, sheet: string | null): Promise<Answer> {
  const worker = new Worker(new URL("./isolated/xlsx-worker.mjs", import.meta.url), {
    workerData: { bytes, sheet },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ ok: false, error: TOO_SLOW }), TABLE_LIMITS.seconds * 1_000);
    worker.once("message", resolve);
    worker.once("error", (error) =>
      "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? resolve({ ok: false, error: TOO_HEAVY })
        : reject(error),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve({ ok: false, error: TOO_HEAVY });
    });
  }).finally(() => worker.terminate());
}
