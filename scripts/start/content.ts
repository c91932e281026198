import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** The marker in the database that says which content it has. */
const MARKER = "content";
/** What the database's first content is made from. */
const SOURCES = ["lib/codebook", "prisma/samples"];

/** Nothing; afterwards the default codebook is the newest and every sample has been loaded once. */
export async function ensureContent(
  root: string,
  { databaseUrl, signal }: { readonly databaseUrl: string; readonly signal: AbortSignal },
): Promise<void> {
  const wanted = digestOf(root);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT 1 FROM "Marker" WHERE "name" = $1 AND "value" = $2`, [
      MARKER,
      wanted,
    ]);
    if (rows.length > 0) return;
    await loadContent(root, databaseUrl, signal);
    await client.query(
      `INSERT INTO "Marker" ("name", "value") VALUES ($1, $2)
       ON CONFLICT ("name") DO UPDATE SET "value" = EXCLUDED."value", "setAt" = now()`,
      [MARKER, wanted],
    );
  } finally {
    await client.end();
  }
}

function digestOf(root: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const name of readdirSync(path.join(root, source), { recursive: true, encoding: "utf8" }).sort())
      if (/(?<!\.test)\.(ts|json)$/.test(name))
        hash.update(`${name}\0`).update(readFileSync(path.join(root, source, name)));
  return hash.digest("hex");
}

async function loadContent(root: string, databaseUrl: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start/load-content.ts"], {
    cwd: root,
    signal,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  if (code !== 0) throw new Error(`The codebook and samples could not be loaded. It said:\n${said.trim()}`);
}
