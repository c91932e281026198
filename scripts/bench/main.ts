import { availableParallelism, loadavg } from "node:os";
import { measureComparing } from "./measure-comparing.ts";
import { measureDiffering } from "./measure-differing.ts";
import { measureDividing } from "./measure-dividing.ts";
import { measureLinking } from "./measure-linking.ts";
import { measureMatching } from "./measure-matching.ts";
import { type Options, readOptions } from "./options.ts";
import { cellsOf, HEADING, type Row } from "./row.ts";
import { tableLines } from "./table.ts";

const MATCHED_PASSAGES = 1_000;
const DIVIDED_PASSAGES = 1_000;

const read = readOptions(process.argv.slice(2));
if (read.ok) await run(read.options);
else {
  console.error(`bench: ${read.error}`);
  process.exitCode = 2;
}

async function run({ quick, seed }: Options): Promise<void> {
  const say = (line: string) => console.error(`bench: ${line}`);
  const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000];
  const load = loadavg()[0] ?? 0;
  say(`Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}, seed ${seed}`);
  const rows: Row[] = [measureComparing(seed)];
  say("linking");
  rows.push(...measureLinking(seed, sizes));
  say("nearest passages, beside exhaustive cosine and minisearch");
  // At ten times the size cosine with everything and minisearch take a hundred times as long: no longer a run to wait for.
  rows.push(...measureMatching(seed, MATCHED_PASSAGES));
  say("word differences, beside diff over whole texts");
  rows.push(...measureDiffering({ seed, passages: 100, timeout: 5_000 }));
  if (!quick) rows.push(...measureDiffering({ seed, passages: 1_000, timeout: 15_000 }));
  say("sentences and words, beside wink-nlp, compromise, sentencex and Intl.Segmenter");
  rows.push(...(await measureDividing({ seed, passages: DIVIDED_PASSAGES, say })));
  for (const line of tableLines({ heading: HEADING, rows: rows.map(cellsOf) })) console.log(line);
  const missed = rows.filter(({ verdict }) => verdict.startsWith("missed"));
  console.log(`\n${missed.length === 0 ? "Every target is met." : `Missed: ${missed.length}.`}`);
}
