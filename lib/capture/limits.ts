/** What fetching one page may cost. Told on the screen and enforced by `fetchPage`. */
export type CaptureLimits = {
  /** Most redirects that are followed. */
  readonly redirects: number;
  /** Most bytes of the body, as sent and again when unpacked. */
  readonly bytes: number;
  /** Most milliseconds from the name's look-up to the body's last byte, however slowly they come. */
  readonly milliseconds: number;
};

/** The limits of the app: a page with its programs has 1 or 2 MB, a PDF some more; who waits 15 seconds looks elsewhere. */
export const CAPTURE_LIMITS: CaptureLimits = { redirects: 5, bytes: 10_000_000, milliseconds: 15_000 };
