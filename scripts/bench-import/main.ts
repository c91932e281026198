import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "#lib/data/client.ts";
import { closeQueue } from "#lib/jobs/queue.ts";
import { findDatabase } from "../database/find-database.ts";
import { startApp } from "./app.ts";
import { writeCorpus } from "./corpus.ts";
import { importCorpus } from "./import-corpus.ts";
import { processorSeconds, watchMemory } from "./memory.ts";
import { percentile, watchPage } from "./watch-page.ts";

/** What is to be reached on two cores (issue 4): ten thousand statements of 400 words in four minutes, in 1 GB. */
const TARGET = { statements: 10_000, words: 400, seconds: 240, pageMs: 400, megabytes: 1_000 };
const PER_EVENT = 4;

/** The exit code, after the measured figures were printed beside what is to be reached. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { statements: { type: "string", default: String(TARGET.statements) } },
  });
  const statements = Number(values.statements);
  if (!Number.isInteger(statements) || statements < PER_EVENT)
    throw new Error(`--statements is "${values.statements}". Give a whole number from ${PER_EVENT} on.`);
  const data = mkdtempSync(path.join(os.tmpdir(), "parallax-bench-"));
  chmodSync(data, 0o755);
  const lines = [...writeCorpus({ statements, words: TARGET.words, perEvent: PER_EVENT })];
  const file = new TextEncoder().encode(`${lines.join("\n")}\n`);
  const app = await startApp(root, data);
  try {
    process.env.DATABASE_URL = (await findDatabase(data)) ?? "";
    return await measure(app, { statements, file });
  } finally {
    await closeQueue();
    await closeDatabase();
    await app.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

type Measured = { readonly statements: number; readonly file: Uint8Array };

async function measure(
  app: Awaited<ReturnType<typeof startApp>>,
  { statements, file }: Measured,
): Promise<number> {
  const page = await watchPage(app.address);
  const memory = watchMemory(app.pid);
  const before = processorSeconds(app.pid);
  const began = performance.now();
  const { stored, compared, stages } = await importCorpus(file);
  const seconds = (performance.now() - began) / 1_000;
  const processor = processorSeconds(app.pid) - before;
  const latencies = page.stop();
  const peak = memory.stop();
  const p95 = percentile(latencies, 0.95);
  const found = await fetch(`${app.address}/events?q=account`).then((answer) => answer.text());
  console.log(
    `${statements} statements of ${TARGET.words} words, ${Math.round(file.length / 1e6)} MB of JSONL`,
  );
  console.log(
    `  stored ${stored}, compared ${compared} events, found by search: ${/[\d,]+ events/.exec(found)?.[0] ?? "none"}`,
  );
  for (const [stage, took] of stages) console.log(`  ${stage}: ${took.toFixed(1)} s`);
  console.log(`  in all: ${seconds.toFixed(1)} s (to reach: ${TARGET.seconds} s for ${TARGET.statements})`);
  console.log(`  processor time of Parallax: ${processor.toFixed(1)} s, its database beside`);
  console.log(
    `  event page meanwhile: ${latencies.length} times, median ${percentile(latencies, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (to reach: ${TARGET.pageMs} ms)`,
  );
  console.log(
    `  memory of all processes at its highest: ${peak.toFixed(0)} MB (to reach: ${TARGET.megabytes} MB)`,
  );
  console.log(
    `  cores: ${os.availableParallelism()}, load of the machine at the end: ${os.loadavg()[0]?.toFixed(1)}`,
  );
  return stored === statements ? 0 : 1;
}
