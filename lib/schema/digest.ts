import { createHash } from "node:crypto";
import type { Loaded } from "#lib/engine/compare.ts";
import type { Bundle } from "./bundle-schema.ts";

/** The SHA-256 of bytes, or of a text in UTF-8, as lower-case hex. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What the engine takes: the bundle's event and its statements, each with the hash of its text. */
export function toLoaded({ event, statements }: Pick<Bundle, "event" | "statements">): Loaded {
  return {
    event,
    statements: statements.map((statement) => ({ ...statement, sha256: digest(statement.text) })),
  };
}
