import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { FEATURES, type Feature } from "#lib/engine/align-features.ts";
import { SIGNS } from "#lib/engine/sameness.ts";
import { tableLines } from "../bench/table.ts";
import { FIGURES, scoreWithout, WITHOUT_SIGNAL, WITHOUT_STAGE } from "./ablation.ts";
import { fitLinks, fitRelations, weightLines } from "./fit-links.ts";
import { BENCH, type GoldEvent, readGoldEvents } from "./gold.ts";
import { linkRows } from "./link-rows.ts";

const USAGE = "Write --errors NUMBER, --fit, --ablation, or none of them.";

const words = process.argv.slice(2);
const events = readGoldEvents();
if (!events) {
  console.error(`bench:quality: the labelled accounts are not here (${BENCH}); nothing was measured.`);
} else if (words[0] === "--fit") printFit(events);
else if (words[0] === "--ablation") printAblation(events);
else if (words.length === 0 || words[0] === "--errors") {
  const { status } = spawnSync(process.execPath, [join(BENCH, "run.mjs"), ...words], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  console.error(`bench:quality: "${words[0]}" is no option. ${USAGE}`);
  process.exitCode = 2;
}

function printFit(gold: readonly GoldEvent[]): void {
  const rows = gold.map(linkRows);
  const links = fitLinks(rows);
  const relations = fitRelations(rows);
  console.log(
    `LINK, best from ${links.from}: F1 ${three(links.leftOut)} left out, ${three(links.onAll)} on all`,
  );
  console.log(weightLines(FEATURES, links.weights));
  console.log(
    `SAME: ${three(relations.leftOut)} of the links right left out, ${three(relations.onAll)} on all`,
  );
  console.log(weightLines(SIGNS, relations.weights));
}

function printAblation(gold: readonly GoldEvent[]): void {
  const stages = Object.entries(WITHOUT_STAGE).map(([name, change]) => {
    const scores = scoreWithout(gold, change);
    return [name, ...FIGURES.map((figure) => three(Number(scores[figure])))];
  });
  for (const line of tableLines({ heading: ["stage", ...FIGURES], rows: stages })) console.log(line);
  const rows = gold.map(linkRows);
  const signals = Object.entries(WITHOUT_SIGNAL).map(([name, features]) => {
    const { leftOut, onAll } = fitLinks(rows, new Set<Feature>(features));
    return [name, three(leftOut), three(onAll)];
  });
  console.log("");
  const heading = ["signal of a link", "F1, event left out", "F1, all events"];
  for (const line of tableLines({ heading, rows: signals })) console.log(line);
  const signs = ["all signs", ...SIGNS.slice(1)].map((sign) => {
    const { leftOut, onAll } = fitRelations(
      rows,
      SIGNS.find((each) => each === sign),
    );
    return [sign, three(leftOut), three(onAll)];
  });
  console.log("");
  const relations = ["sign of sameness", "right, event left out", "right, all events"];
  for (const line of tableLines({ heading: relations, rows: signs })) console.log(line);
}

function three(figure: number): string {
  return figure.toFixed(3);
}
