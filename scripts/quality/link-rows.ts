import { FEATURES, type Feature } from "#lib/engine/align-features.ts";
import { pairsOf } from "#lib/engine/align-pairs.ts";
import { LINK_FROM, linkScore } from "#lib/engine/align-weights.ts";
import { findFacts } from "#lib/engine/facts.ts";
import type { Reading } from "#lib/engine/reading.ts";
import { conflictOf } from "#lib/engine/relations.ts";
import { signsOf } from "#lib/engine/sameness.ts";
import { faintKeys } from "#lib/engine/similarity-faint.ts";
import { noKeys } from "#lib/engine/similarity-keys.ts";
import { layOut, type Side } from "#lib/engine/similarity-sides.ts";
import type { Fact } from "#lib/engine/types.ts";
import { type GoldEvent, sentencesOf } from "./gold.ts";

type LinkLabels = readonly [a: string | null, b: string | null];

/** A pair of passages with what the engine looked at (in the order of `FEATURES`), the sentence pairs it covers, and each annotator's relation. */
export type LinkRow = {
  readonly event: string;
  readonly features: Float64Array;
  readonly keys: readonly string[];
  readonly relations: LinkLabels;
  readonly conflict: boolean;
  /** Whether the engine links the pair, and the signs of its relation (in the order of `SIGNS`). */
  readonly linked: boolean;
  readonly signs: Float64Array;
};

/** The pairs of the bench's listed statement pairs, and the sentence pairs that each annotator linked there. */
export type LinkGold = {
  readonly event: string;
  readonly rows: readonly LinkRow[];
  readonly wanted: readonly (readonly string[])[];
};

/** The rows of one event. */
export function linkRows(gold: GoldEvent): LinkGold {
  const links = [gold.annotators.a.links, gold.annotators.b.links].map(
    (labels) => new Map(labels.map(([a, b, relation]) => [`${a} ${b}`, relation])),
  );
  const facts = findFacts(gold.readings, gold.event);
  const keys = noKeys();
  const side = (id: string) => {
    const reading = gold.readings.find(({ statement }) => statement.id === id);
    if (!reading) throw new Error(`${gold.file}: the pairs name the statement "${id}", which is not there.`);
    return { ...layOut(reading, keys), sentences: sentencesOf(reading, gold) };
  };
  const rows = gold.pairs.flatMap(([a, b]) => rowsOf([side(a), side(b)], { gold, links, facts }));
  const listed = gold.pairs.map(([a, b]) => [`${a}#`, `${b}#`] as const);
  const wanted = links.map((labels) =>
    [...labels.keys()].filter((key) => {
      const [one = "", other = ""] = key.split(" ");
      return listed.some(([a, b]) => one.startsWith(a) && other.startsWith(b));
    }),
  );
  return { event: gold.file, rows, wanted };
}

type Placed = Side & { readonly sentences: readonly (readonly number[])[] };
type Context = {
  readonly gold: GoldEvent;
  readonly links: readonly ReadonlyMap<string, string>[];
  readonly facts: readonly Fact[];
};

function rowsOf([a, b]: readonly [Placed, Placed], { gold, links, facts }: Context): readonly LinkRow[] {
  const pairs = pairsOf(a, b, faintKeys(gold.event));
  return pairs.features.map((features, k) => {
    const [i, j] = [pairs.a[k] ?? 0, pairs.b[k] ?? 0];
    const keys = (a.sentences[i] ?? []).flatMap((n) =>
      (b.sentences[j] ?? []).map((m) => `${a.reading.statement.id}#${n} ${b.reading.statement.id}#${m}`),
    );
    const relation = (labels: ReadonlyMap<string, string> | undefined) =>
      keys.flatMap((key) => labels?.get(key) ?? [])[0] ?? null;
    const ends = [endOf(a.reading, i, facts), endOf(b.reading, j, facts)] as const;
    return {
      event: gold.file,
      features,
      keys,
      relations: [relation(links[0]), relation(links[1])],
      conflict: conflictOf(...ends) !== null,
      linked: linkScore(features) >= LINK_FROM,
      signs: signsOf([ends[0].passage, ends[1].passage], features),
    };
  });
}

function endOf({ statement, analysed }: Reading, index: number, facts: readonly Fact[]) {
  const passage = analysed.passages[index];
  if (!passage) throw new Error(`The statement "${statement.id}" has no passage ${index}.`);
  return {
    passage,
    text: statement.text.slice(passage.start, passage.end),
    facts: facts.filter((fact) => fact.statement === statement.id && fact.passage === index),
  };
}

/** The features of a row in the order of `FEATURES`, without those left out. */
export function inOrder({ features }: LinkRow, left: ReadonlySet<Feature>): readonly number[] {
  return FEATURES.map((name, place) => (left.has(name) ? 0 : (features[place] ?? 0)));
}
