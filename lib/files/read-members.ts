import type { Member } from "./extraction.ts";
import { decodeAs, findEncoding } from "./find-encoding.ts";
import { findFormat } from "./format.ts";
import { bytesText, FILE_LIMITS, type FileLimits } from "./limits.ts";
import { runIsolated } from "./run-isolated.ts";

export type MembersOptions = {
  readonly name: string;
  readonly limits?: FileLimits | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** The files inside a file that `readStatement` can read, and one sentence for each that it cannot. */
export type MembersReading =
  | { readonly ok: true; readonly members: readonly Member[]; readonly refused: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** The files of a zip archive or the attachments of an e-mail, each to be read as a file of its own. */
export async function readMembers(
  bytes: Uint8Array,
  { name, limits = FILE_LIMITS, signal }: MembersOptions,
): Promise<MembersReading> {
  if (bytes.length > limits.bytes) {
    return {
      ok: false,
      error: `“${name}” is too large: ${bytesText(bytes.length)}, at most ${bytesText(limits.bytes)}. Make smaller archives of it.`,
    };
  }
  const inside = await runIsolated("members", bytes, { limits, signal });
  if (!inside.ok) return { ok: false, error: `“${name}” ${inside.error}` };
  const { members, refused } = withNames(inside.content);
  const judged = members.map((member) => ({
    member,
    format: findFormat(member.bytes, { name: member.name, mediaType: undefined }),
  }));
  return {
    ok: true,
    members: judged.flatMap(({ member, format }) => (format.ok ? [member] : [])),
    refused: [
      ...refused.map((file) => `“${file.name}” in “${name}” ${file.error}`),
      ...judged.flatMap(({ member, format }) =>
        format.ok ? [] : [`“${member.name}” in “${name}” ${format.error}`],
      ),
    ],
  };
}

type Named = { readonly name: string };
type Inside<M extends Named, R extends Named> = {
  readonly members: readonly M[];
  readonly refused: readonly R[];
};

/**
 * The files by the names that people gave them. Old archivers write names in the encoding of their machine and do not
 * say which; the names of one archive together give enough letters to tell.
 */
function withNames<M extends Named, R extends Named>({ members, refused }: Inside<M, R>): Inside<M, R> {
  const legacy = [...members, ...refused].map(({ name }) => name).filter(isLegacy);
  const encoding = legacy.length === 0 ? null : findEncoding(Buffer.from(legacy.join("\n"), "latin1"));
  if (encoding === null) return { members, refused };
  const named = <T extends Named>(file: T): T =>
    isLegacy(file.name) ? { ...file, name: decodeAs(Buffer.from(file.name, "latin1"), encoding) } : file;
  return { members: members.map(named), refused: refused.map(named) };
}

/** A name of one character a byte, with bytes beyond ASCII. */
function isLegacy(name: string): boolean {
  return /[\x80-\xff]/.test(name) && !/[^\0-\xff]/.test(name);
}
