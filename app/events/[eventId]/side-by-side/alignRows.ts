import type { Link, PassageRef, Relation } from "#lib/engine/types.ts";
import { type Anchor, heaviestChain } from "./heaviestChain.ts";

/** The passages `[from, to)` of one column, set in the grid rows `[rowStart, rowEnd)`. */
export type Chunk = {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly rowStart: number;
  readonly rowEnd: number;
};

export type AlignedText = {
  readonly rows: number;
  readonly chunks: readonly Chunk[];
  /** Per column and passage, how far down it stands, in letters of one column: an estimate, known before any layout. */
  readonly tops: readonly (readonly number[])[];
};

/** A column to be laid; `lengths` are those of its passages as they stand on the screen, in letters. */
export type Laid = { readonly statement: string; readonly lengths: readonly number[] };

/** A place of the merged order: at most one passage of each column. */
type Slot = ReadonlyMap<number, number>;

/** A link on the same broad matter only pulls less than one that says the same. */
const PULL: Record<Relation, number> = { same: 1, weaker: 1, stronger: 1, conflict: 1, related: 0.4 };

/**
 * The texts of several columns laid into common rows, so that linked passages begin level where no other link
 * forbids it. The first column gives the order. Each further column is chained to the columns before it by the
 * heaviest rising set of links; those that would cross heavier ones, or tear a text apart for one link, are left to be
 * shown as jumps. Every column's passages stay whole and in order.
 */
export function alignRows(columns: readonly Laid[], links: readonly Link[]): AlignedText {
  const slots = columns.reduce<readonly Slot[]>((merged, { lengths }, column) => {
    const anchors = heaviestChain(anchorsOf(merged, column, columns, links));
    return merge(merged, column, lengths.length, anchors);
  }, []);
  return { ...cut(columns, slots), tops: topsOf(columns, slots) };
}

function anchorsOf(
  slots: readonly Slot[],
  column: number,
  columns: readonly Laid[],
  links: readonly Link[],
): readonly Anchor[] {
  const place = new Map(columns.map(({ statement }, index) => [statement, index]));
  const above = heightsAbove(slots, columns);
  const own = heightsAbove(
    (columns[column]?.lengths ?? []).map((_, passage) => new Map([[column, passage]])),
    columns,
  );
  const slotOf = new Map<string, number>();
  for (const [index, slot] of slots.entries())
    for (const [earlier, passage] of slot) slotOf.set(`${earlier}:${passage}`, index);
  const anchor = (from: PassageRef, to: PassageRef, { score, relation }: Link): readonly Anchor[] => {
    const slot = slotOf.get(`${place.get(from.statement)}:${from.passage}`);
    if (slot === undefined || place.get(to.statement) !== column) return [];
    const { passage } = to;
    const heights = { slot: above[slot] ?? 0, passage: own[passage] ?? 0 };
    return [{ slot, passage, weight: score * PULL[relation], above: heights }];
  };
  return links.flatMap((link) => [...anchor(link.a, link.b, link), ...anchor(link.b, link.a, link)]);
}

/** How far down each slot stands when the columns are laid as the grid lays them. */
function heightsAbove(slots: readonly Slot[], columns: readonly Laid[]): readonly number[] {
  const foot = columns.map(() => 0);
  return slots.map((slot) => {
    const top = Math.max(...[...slot.keys()].map((column) => foot[column] ?? 0));
    for (const [column, passage] of slot) foot[column] = top + (columns[column]?.lengths[passage] ?? 0);
    return top;
  });
}

function topsOf(columns: readonly Laid[], slots: readonly Slot[]): AlignedText["tops"] {
  const above = heightsAbove(slots, columns);
  const tops = columns.map(({ lengths }) => lengths.map(() => 0));
  for (const [index, slot] of slots.entries())
    for (const [column, passage] of slot) {
      const own = tops[column];
      if (own) own[passage] = above[index] ?? 0;
    }
  return tops;
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
function cut(columns: readonly Laid[], slots: readonly Slot[]): Omit<AlignedText, "tops"> {
  const level = slots.filter((slot) => slot.size > 1);
  const opensAtTop = level[0] !== undefined && [...level[0].values()].every((passage) => passage === 0);
  const rows = Math.max(1, level.length + (opensAtTop ? 0 : 1));
  const chunks = columns.flatMap(({ lengths }, column) => {
    const starts = level.flatMap((slot, index) => {
      const from = slot.get(column);
      return from === undefined ? [] : [{ from, row: index + (opensAtTop ? 0 : 1) }];
    });
    if (starts[0]?.from !== 0) starts.unshift({ from: 0, row: 0 });
    return starts.map(({ from, row }, index) => ({
      column,
      from,
      to: starts[index + 1]?.from ?? lengths.length,
      rowStart: row,
      rowEnd: starts[index + 1]?.row ?? rows,
    }));
  });
  return { rows, chunks: chunks.filter(({ from, to }) => to > from) };
}
