/** A share (0..1) as a whole percentage; "< 1 %" for what is there but rounds to nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return "< 1 %";
  return `${Math.round(share * 100)} %`;
}
