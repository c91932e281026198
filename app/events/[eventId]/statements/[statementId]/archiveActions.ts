"use server";
import { findMementos, savePage } from "#lib/capture/archive.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { findStatement } from "#lib/data/statements.ts";

export type Copies =
  | { readonly ok: true; readonly copies: readonly { readonly url: string; readonly at: string }[] }
  | { readonly ok: false; readonly error: string };

/** The archived copies of the statement's page, asked of the operator's archive. Stores nothing. */
export async function lookUpCopies(eventId: string, statementId: string): Promise<Copies> {
  const address = await addressOf(eventId, statementId);
  if (address === null) return NO_ADDRESS;
  const found = await findMementos(address, { policy: readPolicy(process.env), env: process.env });
  if (!found.ok) return found;
  return { ok: true, copies: found.mementos.map(({ url, at }) => ({ url, at: at.toISOString() })) };
}

/** The copy that the operator's archive makes now. Stores nothing here. */
export async function archivePage(eventId: string, statementId: string): Promise<Copies> {
  const address = await addressOf(eventId, statementId);
  if (address === null) return NO_ADDRESS;
  const saved = await savePage(address, { policy: readPolicy(process.env), env: process.env });
  return saved.ok ? { ok: true, copies: [{ url: saved.url, at: new Date().toISOString() }] } : saved;
}

async function addressOf(eventId: string, statementId: string): Promise<string | null> {
  return (await findStatement(eventId, statementId))?.statement.url ?? null;
}

const NO_ADDRESS = { ok: false, error: "The statement has no web address. Give it one first." } as const;
