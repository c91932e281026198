/** What the form offers: known sources with what they are, the event's parties, its statements, zones. */
export type Suggestions = {
  readonly sources: readonly { readonly name: string; readonly party: string; readonly type: string }[];
  readonly parties: readonly string[];
  readonly statements: readonly { readonly id: string; readonly name: string }[];
  /** Zones of the parties' capitals, as name and IANA zone. */
  readonly zones: readonly { readonly city: string; readonly zone: string }[];
};
