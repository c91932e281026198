// @ts-check
import PostalMime from "postal-mime";
import { documentOf } from "./document.mjs";
import { readHtml } from "./html.mjs";
import { rfcDate } from "./rfc-date.mjs";

/** @typedef {import("postal-mime").Email} Email */
/** @typedef {import("../extraction.ts").MailContent} MailContent */

/** How deep parts may lie in parts: a forwarded mail of a forwarded mail has some ten. */
const MOST_NESTING = 60;

/**
 * What an e-mail (.eml) or a page saved as one file (.mhtml) says, or why it cannot be read. The HTML of a mail is
 * preferred to its plain text, whose lines are broken by width.
 * @param {Uint8Array} bytes
 * @returns {Promise<import("../extraction.ts").Extraction<MailContent>>}
 */
export async function readMail(bytes) {
  const email = await parseMail(bytes);
  if (!email.ok) return email;
  return { ok: true, content: await contentOf(email.content) };
}

/**
 * The parts of a message, or why they cannot be had.
 * @param {Uint8Array} bytes
 * @returns {Promise<import("../extraction.ts").Extraction<Email>>}
 */
export async function parseMail(bytes) {
  try {
    return { ok: true, content: await PostalMime.parse(bytes, { maxNestingDepth: MOST_NESTING }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: `is a damaged e-mail (${error.message.replace(/\.$/, "")}). Save it again, or paste its text.`,
    };
  }
}

/**
 * The files that a message brings along, pictures inside its text left out.
 * @param {Email} email
 */
export function attachmentsOf(email) {
  return email.attachments.filter(({ related, filename }) => !related && filename !== null);
}

/**
 * @param {Email} email
 * @returns {Promise<MailContent>}
 */
async function contentOf(email) {
  const saved = savedAt(email);
  const html = saved === null ? email.html : firstPage(email.html);
  const page = html ? await readHtml(html, saved || null) : null;
  const document = page?.ok ? page.content : documentOf({ text: email.text ?? "" });
  if (saved !== null)
    return {
      ...document,
      title: document.title ?? email.subject ?? null,
      address: saved || document.address,
      attachments: [],
    };
  const text = document.text.trim() === "" ? (email.text ?? "") : document.text;
  return {
    ...document,
    text,
    title: email.subject ?? document.title,
    date: rfcDate(header(email, "date") ?? "") ?? null,
    address: null,
    web: null,
    notices: [...document.notices, ...sender(email)],
    attachments: attachmentsOf(email).map(({ filename }) => filename ?? ""),
  };
}

/**
 * The address of a page saved as MHTML, empty where it is not told; null for a message that is an e-mail.
 * @param {Email} email
 */
function savedAt(email) {
  const at = header(email, "snapshot-content-location") ?? header(email, "content-location");
  if (at) return /^https?:\/\//i.test(at) ? at : "";
  return /^<?saved by/i.test(header(email, "from") ?? "") ? "" : null;
}

/**
 * A saved page without the frames in it, which follow it as pages of their own: advertisements, mostly.
 * @param {string | undefined} html
 */
function firstPage(html) {
  const end = html?.search(/<\/html>/i) ?? -1;
  return end < 0 ? html : html?.slice(0, end);
}

/** @param {Email} email */
function sender({ from }) {
  const name = from?.name?.trim();
  const written = from?.address ? (name ? `${name} <${from.address}>` : from.address) : name;
  return written ? [`The e-mail is from ${written}.`] : [];
}

/**
 * @param {Email} email
 * @param {string} name
 */
function header(email, name) {
  return email.headers.find(({ key }) => key === name)?.value.trim() ?? null;
}
