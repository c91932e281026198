/**
 * How one language words the facts of an exchange. Patterns are matched on one passage's text; a named group `party`
 * holds the words that name the party meant, `what` the words of an action.
 */
export type FactPhrasing = {
  /** Words for the exchange itself: a call, a meeting. */
  readonly exchange: { readonly call: RegExp; readonly meeting: RegExp };
  readonly initiator: readonly InitiatorPhrase[];
  /** Bits of words in lower case without one of which no phrase of a list can match: most passages are turned away by them. */
  readonly hints?: { readonly initiator: RegExp; readonly commitments: RegExp; readonly meetings: RegExp };
  /** Set where a matter, not the exchange, was raised by somebody: then the phrase tells nothing about who asked for it. */
  readonly raised: RegExp;
  readonly duration: DurationPhrasing;
  readonly commitments: readonly CommitmentPhrase[];
  /** An agreement or readiness that names no action ("agreed on the importance of"). */
  readonly noAction: RegExp;
  readonly meetings: readonly RegExp[];
  /** Words after a figure that make even a small number a claim of weight: killed, soldiers, prisoners. */
  readonly counted: RegExp;
  /** Words after a number of days that make it a term somebody set. */
  readonly term: RegExp;
  /** Where a clause ends that tells an action. */
  readonly clauseEnd: RegExp;
};

/**
 * Who asked, by the phrase: `named` the party in the group `party`; `subject` the party named before the phrase;
 * `other` the side named after the phrase ("took a call from", 应约同…通电话); `both`.
 */
export type InitiatorPhrase = {
  readonly who: "named" | "subject" | "other" | "latter" | "both";
  readonly pattern: RegExp;
  /** Must the passage name the exchange besides? */
  readonly needsExchange: boolean;
};

export type DurationPhrasing = {
  /** A length of time; `minutesOf` reads it. */
  readonly length: RegExp;
  readonly minutesOf: (written: string) => number;
  /** Words that tie a length to the exchange when they stand near it. */
  readonly tie: RegExp;
  /** Words that make the length another thing's: a flight, a deadline. */
  readonly other: RegExp;
};

/** `acts`: only in passages of these acts, where given. */
export type CommitmentPhrase = { readonly pattern: RegExp; readonly acts?: readonly string[] };
