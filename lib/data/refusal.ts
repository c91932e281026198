/** What a caller can mend: shown to the person who asked. Anything else is a bug and throws. */
export type Refusal = {
  readonly ok: false;
  readonly error: { readonly code: "not-found" | "conflict" | "invalid"; readonly message: string };
};

/** A refusal with its code and a sentence that quotes the value and says what to do. */
export function refuse(code: Refusal["error"]["code"], message: string): Refusal {
  return { ok: false, error: { code, message } };
}
