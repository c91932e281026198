/** What to say where the app's own server did not answer. What failed otherwise is thrown on. */
export function notReached(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  return `Parallax could not be reached (${error.message}). Is it still running?`;
}
