/** Why a page was not captured: against the rules, not reachable, answered badly, too large or slow, of a wrong type, or called off. */
export type CaptureFailure =
  | "off"
  | "refused"
  | "unreachable"
  | "status"
  | "broken"
  | "limit"
  | "type"
  | "cancelled";

/** An end of a capture that its asker can understand and often mend; anything else that is thrown is a bug. */
export class CaptureError extends Error {
  readonly kind: CaptureFailure;
  /** The answer's status where there was one. */
  readonly status: number | null;

  constructor(kind: CaptureFailure, message: string, status: number | null = null) {
    super(message);
    this.name = "CaptureError";
    this.kind = kind;
    this.status = status;
  }
}
