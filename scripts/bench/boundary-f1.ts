/** How well a text is divided: pairs of what should come out and what did, boundaries inside the text counted. */
export type Division = { readonly expected: readonly string[]; readonly found: readonly string[] };

/** F1 of the boundaries between the parts, 0..1. White space does not count, the end of a text is no boundary. */
export function boundaryF1(divisions: readonly Division[]): number {
  let right = 0;
  let total = 0;
  for (const { expected, found } of divisions) {
    const wanted = boundaries(expected);
    const got = boundaries(found);
    for (const at of got) if (wanted.has(at)) right += 1;
    total += wanted.size + got.size;
  }
  return total === 0 ? 1 : (2 * right) / total;
}

/** The places of the boundaries, as the number of written characters before each. */
function boundaries(parts: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const part of parts) {
    const length = part.replaceAll(/\s/gu, "").length;
    if (length > 0 && at > 0) places.add(at);
    at += length;
  }
  return places;
}
