/** How many hues there are; a seventh statement takes the first again, with its name beside it as always. */
const HUES = 6;

/** The CSS colour of the statement at `order` (from 0) in its event. */
export function hue(order: number): string {
  return `var(--hue-${(order % HUES) + 1})`;
}
