/** Who did something, and when: the clock is the caller's. */
export type Signature = { readonly who: string; readonly when: Date };
