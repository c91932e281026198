import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import { analyse } from "#lib/engine/analyse.ts";
import type { Reading } from "#lib/engine/reading.ts";
import type { EventRecord } from "#lib/engine/types.ts";
import { readBundle } from "#lib/schema/bundle.ts";
import { toLoaded } from "#lib/schema/digest.ts";

/** The labelled accounts beside the project: other people's texts, for measuring only. */
export const BENCH = join(import.meta.dirname, "..", "..", "..", "shared", "bench");
const DEV = join(BENCH, "dev");

const Links = z.array(z.tuple([z.string(), z.string(), z.string()]));
const Labels = z.object({
  sentences: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
  pairs: z.array(z.tuple([z.string(), z.string()])),
  annotators: z.object({ a: z.object({ links: Links }), b: z.object({ links: Links }) }),
});

/** One event of the bench: as the engine reads it, with what the annotators settled. */
export type GoldEvent = z.infer<typeof Labels> & {
  readonly file: string;
  readonly event: EventRecord;
  readonly readings: readonly Reading[];
};

/** The events of the bench, each statement analysed; null where the bench is not there. */
export function readGoldEvents(): readonly GoldEvent[] | null {
  if (!existsSync(DEV)) return null;
  const files = readdirSync(DEV).filter((file) => file.endsWith(".json"));
  return files.sort().map(readGoldEvent);
}

function readGoldEvent(file: string): GoldEvent {
  const json: unknown = JSON.parse(readFileSync(join(DEV, file), "utf8"));
  const bundle = readBundle(json, file);
  if (!bundle.ok) throw new Error(bundle.errors.join("\n"));
  const { event, statements } = toLoaded(bundle.bundle);
  const readings = statements.map((statement) => ({
    statement,
    analysed: analyse(statement, event, DEFAULT_CODEBOOK),
  }));
  return { ...Labels.parse(json), file, event, readings };
}

/** Half of the shorter must be shared for a passage to count as an annotators' sentence, as score.mjs has it. */
const SHARED = 0.5;

/** The numbers (from 1) of the annotators' sentences that each passage of a statement covers. */
export function sentencesOf(
  { statement, analysed }: Reading,
  gold: GoldEvent,
): readonly (readonly number[])[] {
  const spans = gold.sentences[statement.id] ?? [];
  return analysed.passages.map(({ start, end }) =>
    spans.flatMap(([from, to], index) => {
      const shared = Math.min(to, end) - Math.max(from, start);
      const enough = shared >= SHARED * (to - from) || shared >= SHARED * (end - start);
      return shared > 0 && enough ? [index + 1] : [];
    }),
  );
}
