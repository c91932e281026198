/** A link as a possible level: a place of the columns laid so far, and a passage of the column to be laid beside them. */
export type Anchor = {
  readonly slot: number;
  readonly passage: number;
  readonly weight: number;
  /** How far down the slot and the passage stand when their columns run on without a gap, in letters. */
  readonly above: { readonly slot: number; readonly passage: number };
};

/**
 * Letters of blank that cost as much as a link of weight 1 is worth: about half a screen of one column. The cost grows
 * with the square, so that many small blanks are made rather than one that tears a text apart.
 */
const BLANK_PER_LINK = 700;

/**
 * The anchors of greatest worth that rise both in slot and in passage: their weights, less the blank that they make.
 * A weighted longest increasing subsequence with gap costs (Jacobson and Vo 1992), quadratic in the number of links.
 */
export function heaviestChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.slot - b.slot || b.passage - a.passage);
  const best: { readonly worth: number; readonly before: number }[] = [];
  let end = -1;
  for (const [at, anchor] of sorted.entries()) {
    let before = -1;
    let worth = -blank(undefined, anchor);
    for (let earlier = 0; earlier < at; earlier += 1) {
      const one = sorted[earlier];
      if (!one || one.passage >= anchor.passage || one.slot >= anchor.slot) continue;
      const through = (best[earlier]?.worth ?? 0) - blank(one, anchor);
      if (through > worth) [worth, before] = [through, earlier];
    }
    best.push({ worth: worth + anchor.weight, before });
    if ((best[at]?.worth ?? 0) > (best[end]?.worth ?? 0)) end = at;
  }
  const chain: Anchor[] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) {
    const anchor = sorted[at];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}

/** What it costs to bring `to` level after `from` (the top of the texts where that is none). */
function blank(from: Anchor | undefined, to: Anchor): number {
  const slots = to.above.slot - (from?.above.slot ?? 0);
  const passages = to.above.passage - (from?.above.passage ?? 0);
  return ((slots - passages) / BLANK_PER_LINK) ** 2;
}
