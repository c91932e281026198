import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { TABLE_ENDINGS } from "#lib/tables/table-format.ts";

export type Listed =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** The files that a path names: itself, or what a folder holds that can be read, by name. */
export function listFiles(given: string): Listed {
  if (!existsSync(given)) return { ok: false, error: `${given}: There is no such file or folder.` };
  if (!statSync(given).isDirectory()) return { ok: true, files: [given] };
  const files = readdirSync(given, { recursive: true, encoding: "utf8" })
    .filter((name) => TABLE_ENDINGS.includes(path.extname(name).toLowerCase()))
    .sort()
    .map((name) => path.join(given, name));
  if (files.length > 0) return { ok: true, files };
  return { ok: false, error: `${given}: The folder holds no file that ends in ${TABLE_ENDINGS.join(", ")}.` };
}
