/** The web archive that the operator lets Parallax ask; each call by itself is off where its address is null. */
export type ArchiveSettings = {
  /** Before a page's address it gives the list of archived copies (a Memento TimeMap in link format). */
  readonly timeMap: string | null;
  /** Before a page's address it makes the archive save a copy. */
  readonly save: string | null;
};

/** The settings in the environment: `PARALLAX_ARCHIVE_TIMEMAP` and `PARALLAX_ARCHIVE_SAVE`; off where they are unset. */
export function readArchiveSettings(env: Readonly<Record<string, string | undefined>>): ArchiveSettings {
  return { timeMap: webAddress(env.PARALLAX_ARCHIVE_TIMEMAP), save: webAddress(env.PARALLAX_ARCHIVE_SAVE) };
}

function webAddress(value: string | undefined): string | null {
  const text = value?.trim() ?? "";
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
