import { createHash } from "node:crypto";
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
};

/** The capture of text that came as text, pasted or in a bundle: its bytes are its UTF-8. */
export function captureOfText(
  text: string,
  { who, when, rawName = null }: { readonly who: string; readonly when: Date; readonly rawName?: string | null },
): Capture {
  const raw = new TextEncoder().encode(text);
  const extractor = { name: "text", version: "1" };
  return { raw, rawName, mediaType: "text/plain", text, capturedAt: when, capturedBy: who, extractor };
}

/** Why a text cannot be stored; null where it can. */
export function refusalOfCapture({ text }: Capture): Refusal | null {
  if (text.trim() === "") return refuse("invalid", "The text is empty. A statement needs its words.");
  // PostgreSQL's text holds neither; storing something near it would move every offset after it.
  const place = text.search(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  if (place < 0) return null;
  return refuse(
    "invalid",
    `The text holds a character that cannot be stored (code ${text.charCodeAt(place)} at ${place}). Was it read in the wrong encoding? Remove it or choose another encoding.`,
  );
}

/** The row of a version, with the digests of its bytes and of its text. */
export function versionRow(capture: Capture, number: number) {
  const raw = new Uint8Array(capture.raw);
  return {
    number,
    raw,
    rawSha256: sha256(raw),
    rawName: capture.rawName,
    mediaType: capture.mediaType,
    text: capture.text,
    textSha256: sha256(capture.text),
    capturedAt: capture.capturedAt,
    capturedBy: capture.capturedBy,
    extractor: capture.extractor.name,
    extractorVersion: capture.extractor.version,
  };
}

/** SHA-256 in lower-case hex; of a text, that of its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
