// @ts-check

/** A reason not to start that the person at the terminal can mend: shown as one paragraph, without a stack. */
export class StartError extends Error {
  /** @override */
  name = "StartError";
}
