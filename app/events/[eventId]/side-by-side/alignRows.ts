import type { Link, PassageRef, Relation } from "#lib/engine/types.ts";

/** The passages `[from, to)` of one column, set in the grid rows `[rowStart, rowEnd)`. */
export type Chunk = {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly rowStart: number;
  readonly rowEnd: number;
};

export type AlignedText = { readonly rows: number; readonly chunks: readonly Chunk[] };

type Column = { readonly statement: string; readonly passages: number };

/** A place of the merged order: at most one passage of each column. */
type Slot = Map<number, number>;
type Anchor = { readonly slot: number; readonly passage: number; readonly weight: number };

/** A link on the same broad matter only pulls less than one that says the same. */
const PULL: Record<Relation, number> = { same: 1, weaker: 1, stronger: 1, conflict: 1, related: 0.6 };

/**
 * The texts of several columns laid into common rows, so that linked passages begin level where no other link
 * forbids it. The first column gives the order. Each further column is chained to the columns before it by the
 * heaviest set of links that rise in both (a weighted longest increasing subsequence: Jacobson and Vo 1992); links
 * that would cross a heavier one are left to be shown as jumps. Every column's passages stay whole and in order.
 */
export function alignRows(columns: readonly Column[], links: readonly Link[]): AlignedText {
  const place = new Map(columns.map(({ statement }, index) => [statement, index]));
  const slots = columns.reduce<readonly Slot[]>((merged, { passages }, column) => {
    const anchors = heaviestChain(anchorsOf(merged, column, place, links));
    return merge(merged, column, passages, anchors);
  }, []);
  return cut(columns, slots);
}

function anchorsOf(
  slots: readonly Slot[],
  column: number,
  place: ReadonlyMap<string, number>,
  links: readonly Link[],
): readonly Anchor[] {
  const slotOf = new Map<string, number>();
  for (const [index, slot] of slots.entries())
    for (const [earlier, passage] of slot) slotOf.set(`${earlier}:${passage}`, index);
  const anchor = (from: PassageRef, to: PassageRef, link: Link): readonly Anchor[] => {
    const slot = slotOf.get(`${place.get(from.statement)}:${from.passage}`);
    return slot === undefined || place.get(to.statement) !== column
      ? []
      : [{ slot, passage: to.passage, weight: (0.1 + link.score) * PULL[link.relation] }];
  };
  return links.flatMap((link) => [...anchor(link.a, link.b, link), ...anchor(link.b, link.a, link)]);
}

/** The anchors of greatest weight that rise both in slot and in passage. */
function heaviestChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.slot - b.slot || b.passage - a.passage);
  const best: { readonly weight: number; readonly before: number }[] = [];
  let end = -1;
  for (const [at, anchor] of sorted.entries()) {
    let before = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const rises = (sorted[earlier]?.passage ?? 0) < anchor.passage;
      if (rises && (best[earlier]?.weight ?? 0) > (best[before]?.weight ?? 0)) before = earlier;
    }
    best.push({ weight: anchor.weight + (best[before]?.weight ?? 0), before });
    if ((best[at]?.weight ?? 0) > (best[end]?.weight ?? 0)) end = at;
  }
  const chain: Anchor[] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) {
    const anchor = sorted[at];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}

function merge(
  slots: readonly Slot[],
  column: number,
  passages: number,
  anchors: readonly Anchor[],
): readonly Slot[] {
  const merged: Slot[] = [];
  let next = 0;
  const addUpTo = (passage: number) => {
    for (; next < passage; next += 1) merged.push(new Map([[column, next]]));
  };
  const anchorAt = new Map(anchors.map((anchor) => [anchor.slot, anchor.passage]));
  for (const [index, slot] of slots.entries()) {
    const passage = anchorAt.get(index);
    if (passage !== undefined) addUpTo(passage);
    merged.push(passage === undefined ? slot : new Map([...slot, [column, passage]]));
    if (passage !== undefined) next = passage + 1;
  }
  addUpTo(passages);
  return merged;
}

/** A new row begins wherever passages of two columns stand level; a column without one there runs on through it. */
function cut(columns: readonly Column[], slots: readonly Slot[]): AlignedText {
  const level = slots.filter((slot) => slot.size > 1);
  const opensAtTop = level[0] !== undefined && [...level[0].values()].every((passage) => passage === 0);
  const rows = Math.max(1, level.length + (opensAtTop ? 0 : 1));
  const chunks = columns.flatMap(({ passages }, column) => {
    const starts = level.flatMap((slot, index) => {
      const from = slot.get(column);
      return from === undefined ? [] : [{ from, row: index + (opensAtTop ? 0 : 1) }];
    });
    if (starts[0]?.from !== 0) starts.unshift({ from: 0, row: 0 });
    return starts.map(({ from, row }, index) => ({
      column,
      from,
      to: starts[index + 1]?.from ?? passages,
      rowStart: row,
      rowEnd: starts[index + 1]?.row ?? rows,
    }));
  });
  return { rows, chunks: chunks.filter(({ from, to }) => to > from) };
}
