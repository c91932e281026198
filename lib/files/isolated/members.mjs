// @ts-check
import { attachmentsOf, parseMail } from "./mail.mjs";
import { readZipMembers } from "./zip-members.mjs";

/**
 * The files inside an archive or an e-mail that are worth reading, and those that were left packed with the reason.
 * @param {Uint8Array} bytes
 * @param {import("../limits.ts").FileLimits} limits
 * @returns {Promise<import("../extraction.ts").Extraction<import("../extraction.ts").MembersContent>>}
 */
export async function readMembers(bytes, limits) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZipMembers(bytes, limits);
  const email = await parseMail(bytes);
  if (!email.ok) return email;
  const members = attachmentsOf(email.content).map(({ filename, content }, at) => ({
    name: plainName(filename ?? `attachment ${at + 1}`),
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  }));
  return { ok: true, content: { members, refused: [] } };
}

/** @param {string} name */
function plainName(name) {
  return name.split(/[\\/]/).at(-1) || "attachment";
}
