import type { Cut } from "#lib/files/read-cut.ts";
import { digest } from "#lib/schema/digest.ts";
import { isStorable } from "#lib/schema/text.ts";
import type { WebOrigin } from "#lib/schema/web-origin.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** One text as it was taken in: the bytes, what was read out of them, by what, by whom and when. */
export type Capture = {
  readonly raw: Uint8Array;
  /** The file's name; null for pasted text. */
  readonly rawName: string | null;
  readonly mediaType: string;
  /** Stored exactly: passages are offsets into it. */
  readonly text: string;
  readonly capturedAt: Date;
  readonly capturedBy: string;
  readonly extractor: { readonly name: string; readonly version: string };
  /** Where it was fetched from and what its server said; null for a file and for pasted text. */
  readonly web: WebOrigin | null;
  /** The part of the page's text that a person chose; null where the extractor's cut was taken. */
  readonly cut: Cut | null;
};

/** The name and version of an extractor as a reading tells it: `html@1`. */
export function extractorOf(told: string): Capture["extractor"] {
  const [name = "", version = "1"] = told.split("@");
  return { name, version };
}

/** The capture of text that came as text, pasted or in a bundle: its bytes are its UTF-8. */
export function captureOfText(
  text: string,
  {
    who,
    when,
    rawName = null,
  }: { readonly who: string; readonly when: Date; readonly rawName?: string | null },
): Capture {
  const raw = new TextEncoder().encode(text);
  const extractor = { name: "text", version: "1" };
  return {
    raw,
    rawName,
    mediaType: "text/plain",
    text,
    capturedAt: when,
    capturedBy: who,
    extractor,
    web: null,
    cut: null,
  };
}

/** A text corrected by hand before it is stored for the first time, and why. */
export type Correction = { readonly text: string; readonly note: string };

/** The capture of a text that a person wrote over what was read; the bytes that it was read from are another version's. */
export function captureByHand(
  text: string,
  signature: { readonly who: string; readonly when: Date },
): Capture {
  return { ...captureOfText(text, signature), extractor: { name: "by hand", version: "1" } };
}

/** Why a text cannot be stored; null where it can. */
export function refusalOfCapture({ text }: Capture): Refusal | null {
  if (text.trim() === "") return refuse("invalid", "The text is empty. A statement needs its words.");
  if (isStorable(text)) return null;
  return refuse(
    "invalid",
    "The text holds characters that cannot be stored (NUL, or halves of surrogate pairs). It was probably read in the wrong encoding: choose another one.",
  );
}

/** The row of a version, with the digests of its bytes and of its text. */
export function versionRow(capture: Capture, number: number) {
  const raw = new Uint8Array(capture.raw);
  return {
    number,
    raw,
    rawSha256: digest(raw),
    rawName: capture.rawName,
    mediaType: capture.mediaType,
    text: capture.text,
    textSha256: digest(capture.text),
    capturedAt: capture.capturedAt,
    capturedBy: capture.capturedBy,
    extractor: capture.extractor.name,
    extractorVersion: capture.extractor.version,
    cutStart: capture.cut?.start ?? null,
    cutEnd: capture.cut?.end ?? null,
    ...(capture.web === null ? {} : webRow(capture.web)),
  };
}

function webRow({ requestedUrl, finalUrl, redirects, status, headers, remoteAddress }: WebOrigin) {
  return {
    requestedUrl,
    finalUrl,
    redirects: redirects.map((redirect) => ({ ...redirect })),
    httpStatus: status,
    responseHeaders: headers.map(([name, value]) => [name, value]),
    remoteAddress,
  };
}
