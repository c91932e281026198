import { readdirSync, readFileSync } from "node:fs";
import { pairFeatures, FEATURES, type FeatureRow } from "#lib/engine/align-features.ts";
import { layOut, spaceOf } from "#lib/engine/similarity-space.ts";
import { faintKeys } from "#lib/engine/similarity-faint.ts";
import { analyse } from "#lib/engine/analyse.ts";
import type { Passage, Statement } from "#lib/engine/types.ts";

const dir = process.argv[2] ?? "../shared/bench/dev";
const text = (s: any) => ({ passages: s.reading.analysed.passages, language: s.reading.statement.language, party: s.reading.statement.party });
const useGold = process.argv.includes("--gold");
const codebook = useGold ? null : (await import("#lib/codebook/default.ts") as any);

type Example = { event: string; pair: string; x: number[]; y: number[]; key: string[]; f: FeatureRow; i: number; j: number };
const drop = new Set((process.argv.find((a) => a.startsWith('--drop='))?.slice(7) ?? '').split(','));
const USED = FEATURES.filter((f) => !drop.has(f));
const examples: Example[] = [];
const want: { event: string; key: string; ann: string }[] = [];
for (const file of readdirSync(dir).filter((f) => f.endsWith(".json")).sort()) {
  const gold = JSON.parse(readFileSync(`${dir}/${file}`, "utf8"));
  const event = { ...gold.event, participants: gold.event.participants.map((p: any) => ({ aliases: [], ...p })), noStatement: [] };
  const readings = new Map<string, any>();
  const place = new Map<string, number[][]>();
  for (const s of gold.statements) {
    const statement: Statement = { title: "", url: null, sha256: "", translationOf: null, publishedAt: null, ...s };
    const spans = gold.sentences[s.id];
    let analysed: any;
    if (useGold) {
      const passages: Passage[] = spans.map(([start, end]: number[], i: number) => {
        const l = gold.annotators.a.sentences[s.id][i];
        return { start, end, voice: l.voice, act: l.act, voiceEvidence: [], actEvidence: [], topics: l.topics.map((id: string) => ({ id, evidence: [] })), denied: l.denied.map((id: string) => ({ id, evidence: [] })), paragraph: 0 };
      });
      analysed = { ...statement, passages };
    } else analysed = analyse(statement, event, codebook.DEFAULT_CODEBOOK ?? codebook.defaultCodebook ?? codebook.default);
    readings.set(s.id, layOut({ statement, analysed }));
    place.set(s.id, analysed.passages.map((p: Passage) => spans.flatMap(([start, end]: number[], i: number) => {
      const shared = Math.min(end!, p.end) - Math.max(start!, p.start);
      return shared > 0 && (shared >= 0.5 * (end! - start!) || shared >= 0.5 * (p.end - p.start)) ? [i + 1] : [];
    })));
  }
  for (const [A, B] of gold.pairs) {
    const sets = ["a", "b"].map((n) => new Set<string>(gold.annotators[n].links.filter(([x, y]: string[]) => x!.startsWith(`${A}#`) && y!.startsWith(`${B}#`)).map(([x, y]: string[]) => `${x} ${y}`)));
    sets.forEach((s, k) => s.forEach((key) => want.push({ event: file, key, ann: "ab"[k]! })));
    const rows = pairFeatures(spaceOf(readings.get(A).signatures, readings.get(B).signatures, process.argv.includes('--nofaint') ? new Set() : faintKeys(event)), text(readings.get(A)), text(readings.get(B)));
    rows.forEach((r, i) => r.forEach((f, j) => {
      const keys = place.get(A)![i]!.flatMap((n) => place.get(B)![j]!.map((m) => `${A}#${n} ${B}#${m}`));
      examples.push({ event: file, pair: `${A} ${B}`, x: USED.map((n) => f[n]), y: sets.map((s) => keys.filter((k) => s.has(k)).length), key: keys, f, i, j });
    }));
  }
}
const events = [...new Set(examples.map((e) => e.event))];
console.log(events.length, "events", examples.length, "pairs", want.length, "wanted", examples.reduce((s, e) => s + e.y[0]! + e.y[1]!, 0), "reachable");

/** Logistic regression by Newton steps; y is a share 0..1. */
export function fit(X: number[][], y: number[], l2: number): number[] {
  const d = X[0]!.length;
  let w = new Array(d).fill(0);
  for (let it = 0; it < 25; it++) {
    const g = w.map((v, k) => (k === 0 ? 0 : -l2 * v));
    const H = w.map((_, k) => w.map((__, m) => (k === m ? (k === 0 ? 1e-6 : l2) : 0)));
    X.forEach((x, n) => {
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, k) => s + v * w[k], 0)));
      const e = y[n]! - p, q = p * (1 - p);
      for (let k = 0; k < d; k++) if (x[k]) { g[k] += e * x[k]!; for (let m = 0; m < d; m++) H[k]![m] += q * x[k]! * x[m]!; }
    });
    const step = solve(H, g);
    w = w.map((v, k) => v + step[k]!);
    if (Math.max(...step.map(Math.abs)) < 1e-5) break;
  }
  return w;
}
function solve(A: number[][], b: number[]): number[] {
  const n = b.length, M = A.map((r, i) => [...r, b[i]!]);
  for (let i = 0; i < n; i++) {
    let p = i; for (let r = i; r < n; r++) if (Math.abs(M[r]![i]!) > Math.abs(M[p]![i]!)) p = r;
    [M[i], M[p]] = [M[p]!, M[i]!];
    for (let r = 0; r < n; r++) if (r !== i) { const f = M[r]![i]! / M[i]![i]!; for (let c = i; c <= n; c++) M[r]![c]! -= f * M[i]![c]!; }
  }
  return M.map((r, i) => r[n]! / r[i]!);
}
const prob = (w: number[], x: number[]) => 1 / (1 + Math.exp(-x.reduce((s, v, k) => s + v * w[k]!, 0)));
const target = (e: Example) => Math.min(1, (e.y[0]! + e.y[1]!) / 2 / Math.max(1, 1));
function f1(scored: { e: Example; p: number }[], t: number, ws = want) {
  let hit = 0, got = 0;
  const seen = new Set<string>();
  for (const { e, p } of scored) if (p >= t) for (let k = 0; k < e.key.length; k++) { const id = e.event + e.key[k]; if (seen.has(id)) continue; seen.add(id); got += 2; }
  for (const w of ws) if (seen.has(w.event + w.key)) hit++;
  return { f: (2 * hit) / (got + ws.length), p: hit / got, r: hit / ws.length };
}
function best(scored: { e: Example; p: number }[], ws = want) {
  let b = { t: 0, f: 0, p: 0, r: 0 };
  for (let t = 0.1; t < 0.8; t += 0.01) { const s = f1(scored, t, ws); if (s.f > b.f) b = { t, ...s }; }
  return b;
}

const L2 = Number(process.argv.find((a) => a.startsWith("--l2="))?.slice(5) ?? 1);
// matrices by event+pair
const groups = new Map<string, Example[]>();
for (const e of examples) { const k = `${e.event} ${e.pair}`; (groups.get(k) ?? groups.set(k, []).get(k)!).push(e); }
const dims = new Map<string, [number, number]>();
const second = ["bias", "logit", "p", "rowShare", "columnShare", "rowRank", "columnRank", "rowRest", "columnRest", "mutual", "nextB", "nextA", "diagonal"] as const;
function stage2(es: Example[], w: number[]): number[][] {
  // es is row-major
  const n = es.filter((e) => e.i === 0).length, m = es.length / n;
  const P = es.map((e) => prob(w, e.x));
  const at = (i: number, j: number) => (i < 0 || j < 0 || i >= m || j >= n ? 0 : P[i * n + j]!);
  const rows = Array.from({ length: m }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
  const cols = Array.from({ length: n }, (_, j) => Array.from({ length: m }, (_, i) => at(i, j)));
  return es.map((_, k) => {
    const i = Math.floor(k / n), j = k % n, p = P[k]!;
    const rm = Math.max(...rows[i]!), cm = Math.max(...cols[j]!);
    const rr = rows[i]!.filter((x) => x > p).length, cr = cols[j]!.filter((x) => x > p).length;
    return [1, Math.log(p / (1 - p)) / 4, p, p / rm, p / cm, 1 / (1 + rr), 1 / (1 + cr), Math.min(3, rows[i]!.reduce((a, b) => a + b, 0) - p) / 3, Math.min(3, cols[j]!.reduce((a, b) => a + b, 0) - p) / 3, rr === 0 && cr === 0 ? 1 : 0,
      Math.max(at(i, j - 1), at(i, j + 1)), Math.max(at(i - 1, j), at(i + 1, j)), Math.max(at(i - 1, j - 1), at(i + 1, j + 1))];
  });
}
const ONE = !process.argv.includes('--two');
function two(train: Example[][], test: Example[][]) {
  const tr = train.flat();
  const w1 = fit(tr.map((e) => e.x), tr.map(target), L2);
  if (ONE) return { w1, w2: w1, out: test.flatMap((g) => g.map((e) => ({ e, p1: prob(w1, e.x), p: prob(w1, e.x) }))) };
  const w2 = fit(train.flatMap((g) => stage2(g, w1)), tr.map(target), L2);
  return { w1, w2, out: test.flatMap((g) => { const z = stage2(g, w1); return g.map((e, k) => ({ e, p1: prob(w1, e.x), p: prob(w2, z[k]!) })); }) };
}
const gs = [...groups.entries()];
const all = two(gs.map(([, g]) => g), gs.map(([, g]) => g));
const show = (b: any) => `F ${b.f.toFixed(4)} at ${b.t.toFixed(2)} P ${b.p.toFixed(3)} R ${b.r.toFixed(3)}`;
console.log("fitted on all, stage 1:", show(best(all.out.map(({ e, p1 }) => ({ e, p: p1 })))), " stage 2:", show(best(all.out)));
if (process.argv.includes("--weights")) { USED.forEach((n, k) => console.log("  ", n.padEnd(18), all.w1[k]!.toFixed(2))); second.forEach((n, k) => console.log("     ", n.padEnd(18), all.w2[k]!.toFixed(2))); }
const cv: { e: Example; p: number; p1: number }[] = [];
for (const ev of events) cv.push(...two(gs.filter(([k]) => !k.startsWith(ev)).map(([, g]) => g), gs.filter(([k]) => k.startsWith(ev)).map(([, g]) => g)).out);
const b = best(cv);
console.log("leave-one-event-out, stage 1:", show(best(cv.map(({ e, p1 }) => ({ e, p: p1 })))), " stage 2:", show(b));
if (process.argv.includes("--ablate")) {
  const base = best(cv).f;
  for (const f of USED.slice(1)) {
    const k = USED.indexOf(f);
    const out: { e: Example; p: number }[] = [];
    const cut = (x: number[]) => x.filter((_, m) => m !== k);
    for (const ev of events) {
      const tr = examples.filter((e) => e.event !== ev);
      const w = fit(tr.map((e) => cut(e.x)), tr.map(target), L2);
      for (const e of examples) if (e.event === ev) out.push({ e, p: prob(w, cut(e.x)) });
    }
    console.log("without", f.padEnd(18), (best(out).f - base).toFixed(4));
  }
}
if (process.argv.includes("--events")) for (const ev of events) { const s = f1(cv.filter((c) => c.e.event === ev), b.t, want.filter((w) => w.event === ev)); console.log("   ", ev.padEnd(45), s.f.toFixed(2), s.p.toFixed(2), s.r.toFixed(2)); }
if (process.argv.includes("--show")) {
  const pick = process.argv[process.argv.indexOf("--show") + 1] ?? "";
  for (const { e, p } of cv) {
    const y = e.y[0]! + e.y[1]!;
    if (!e.event.includes(pick)) continue;
    if ((p >= b.t) !== (y >= 1)) console.log(y ? `MISS(${y})` : "INVENT", p.toFixed(2), e.event.slice(0, 20), e.key.join("+"), FEATURES.filter((n) => n !== "bias" && e.f[n] > 0.01).map((n) => `${n}=${e.f[n].toFixed(2)}`).join(" "));
  }
}
