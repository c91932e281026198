import { findStatement } from "#lib/data/statements.ts";
import { findRaw, type VersionRecord } from "#lib/data/versions.ts";

export type Context = {
  readonly params: Promise<{ eventId: string; statementId: string; number: string }>;
};

type Named = {
  readonly statementId: string;
  readonly number: string;
  /** Null where the address names no version. */
  readonly found: { readonly version: VersionRecord; readonly raw: Uint8Array } | null;
};

/** The version that an address names, with its bytes. */
export async function namedVersion({ params }: Context): Promise<Named> {
  const { eventId, statementId, number } = await params;
  const stored = await findStatement(eventId, statementId);
  const version = stored?.versions.find((one) => String(one.number) === number);
  const raw = version && (await findRaw(eventId, statementId, version.number));
  return { statementId, number, found: version && raw ? { version, raw } : null };
}
