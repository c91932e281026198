import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

const Timed = z.object({ wall: z.number(), processor: z.number(), runs: z.number() });
const Figures = z.object({ linking: Timed, reading: Timed, links: z.number(), peakMegabytes: z.number() });

/** What one size of event costs: linking its passages, reading its two statements, and the most memory ever held. */
export type LinkingFigures = z.infer<typeof Figures>;

/** The figures of an event of two statements with so many passages each, from a process of its own. */
export function linkingFigures(seed: number, passages: number): LinkingFigures {
  const job = join(import.meta.dirname, "linking-job.ts");
  const args = ["--expose-gc", "--import", "tsx", job, `${seed}`, `${passages}`];
  const output = execFileSync(process.execPath, args, {
    cwd: join(import.meta.dirname, "..", ".."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return Figures.parse(JSON.parse(output));
}
