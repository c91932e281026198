/** How far into a page browsers look for its encoding. */
const PRESCAN = 1_024;

/** The encoding that an HTML page or its media type declares, as written there; null where neither does. */
export function declaredCharset(bytes: Uint8Array, mediaType: string | undefined): string | null {
  const sent = sentCharset(mediaType);
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString("latin1");
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  const xml = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
  return sent ?? meta ?? xml ?? null;
}

/** The encoding that a media type names, as written there; null where it names none. */
export function sentCharset(mediaType: string | undefined): string | null {
  return /charset\s*=\s*"?([\w:-]+)/i.exec(mediaType ?? "")?.[1] ?? null;
}
