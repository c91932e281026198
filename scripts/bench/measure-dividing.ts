import { writeAccount } from "./accounts.ts";
import { boundaryF1 } from "./boundary-f1.ts";
import { readGold } from "./gold-sentences.ts";
import { peerRow, plainRow, type Row } from "./row.ts";
import { type Divider, sentenceDividers, wordDividers } from "./splitters.ts";
import { type Timing, timeRuns } from "./timing.ts";

const REPEAT = { warm: 2, runs: 9, within: 1500 };

type Plan = { readonly seed: number; readonly passages: number; readonly say: (line: string) => void };

/** Rows on dividing texts into sentences and into words, English and Chinese, ours beside the others. */
export async function measureDividing({ seed, passages, say }: Plan): Promise<readonly Row[]> {
  const sentences = await sentenceDividers(say);
  const gold = readGold();
  if (!gold)
    say(
      "note: ../shared/bench/segmentation is not here; sentence boundaries are timed, their F1 not measured",
    );
  const words = wordDividers();
  return (["en", "zh"] as const).flatMap((language) => {
    const text = writeAccount({ seed, passages, language, side: "ours" });
    const size = `${language}, ${Math.round(text.length / 1000)}k characters`;
    return [
      ...rowsOf(sentences, {
        task: "sentences",
        size,
        text,
        language,
        score: (divider) => scores(divider, gold),
      }),
      ...rowsOf(words, { task: "words", size, text, language, score: () => "" }),
    ];
  });
}

type Job = {
  readonly task: string;
  readonly size: string;
  readonly text: string;
  readonly language: string;
  readonly score: (divider: Divider) => string;
};

function rowsOf(dividers: readonly Divider[], { task, size, text, language, score }: Job): readonly Row[] {
  const rows: Row[] = [];
  let ours: Timing | null = null;
  for (const divider of dividers.filter(({ languages }) => languages.includes(language))) {
    const timing = timeRuns(() => divider.divide(text, language), REPEAT);
    const work = { task, by: divider.by, size };
    const note = language === "en" ? score(divider) : "";
    rows.push(ours ? peerRow(work, timing, { ours, note }) : plainRow(work, timing, note));
    ours ??= timing;
  }
  return rows;
}

/** "F1 en rules 92.1, ru rules 97.0": only for the languages that a tool is made for. */
function scores({ divide, languages }: Divider, gold: ReturnType<typeof readGold>): string {
  if (!gold) return "";
  const shown = [...gold].flatMap(([name, { language, texts }]) => {
    if (!languages.includes(language)) return [];
    const f1 = boundaryF1(
      texts.map(({ text, sentences }) => ({ expected: sentences, found: divide(text, language) })),
    );
    return [`${name} ${(f1 * 100).toFixed(1)}`];
  });
  return `F1 ${shown.join(", ")}`;
}
