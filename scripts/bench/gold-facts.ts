import { readdirSync, readFileSync } from "node:fs";
import { findFacts } from "#lib/engine/facts.ts";
const dir = "../shared/bench/dev";
const tot: Record<string, { hit: number; got: number; want: number }> = {};
for (const file of readdirSync(dir).filter((f) => f.endsWith(".json")).sort()) {
  const gold = JSON.parse(readFileSync(`${dir}/${file}`, "utf8"));
  const event = { ...gold.event, participants: gold.event.participants.map((p: any) => ({ aliases: [], ...p })) };
  const readings = gold.statements.map((s: any) => ({ statement: s, analysed: { passages: gold.sentences[s.id].map(([start, end]: number[], i: number) => ({ start, end, ...gold.annotators.a.sentences[s.id][i], topics: [], denied: [] })) } }));
  const got = findFacts(readings, event);
  for (const kind of ["initiator", "duration", "number", "commitment", "next-meeting"]) {
    const how = kind === "initiator" ? (at: string, v: string) => `${at.split("#")[0]} ${v}` : kind === "duration" ? (at: string, v: string) => `${at.split("#")[0]} ${Math.round(parseFloat(v) / 10)}` : (at: string) => at;
    const g = new Set(got.filter((f) => f.kind === kind).map((f) => how(`${f.statement}#${f.passage + 1}`, f.value)));
    const t = (tot[kind] ??= { hit: 0, got: 0, want: 0 });
    const n = new Map<string, number>();
    for (const a of ["a", "b"]) {
      const w = new Set<string>(gold.annotators[a].facts.filter((f: any) => f[1] === kind).map((f: any) => how(f[0], f[2])));
      t.want += w.size; t.got += g.size;
      for (const x of w) { n.set(x, (n.get(x) ?? 0) + 1); if (g.has(x)) t.hit++; }
    }
    if (process.argv.includes(kind)) {
      for (const x of g) if (!n.has(x)) console.log("INVENT", file.slice(0, 22), x, got.find((f) => f.kind === kind && how(`${f.statement}#${f.passage + 1}`, f.value) === x)?.value);
      for (const [x, c] of n) console.log(g.has(x) ? "  ok" : `MISS(${c})`, file.slice(0, 22), x, "|", got.find((f) => f.kind === kind && how(`${f.statement}#${f.passage + 1}`, f.value) === x)?.value);
    }
  }
}
for (const [k, t] of Object.entries(tot)) console.log(k.padEnd(14), ((2 * t.hit) / (t.got + t.want)).toFixed(3), "P", (t.hit / t.got).toFixed(3), "R", (t.hit / t.want).toFixed(3), t.want);
