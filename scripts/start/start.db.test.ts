import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { migrate } from "../database/migrate.ts";
import { explain } from "./explain.mjs";
import { nodeProblem } from "./node-version.mjs";
import { readSettings } from "./settings.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** A port that the tests of the start command never serve on: every one of them fails before. */
const PORT = "3209";

/** What the start command says and how it ends. */
function start(env: Record<string, string>, nodeOptions: readonly string[] = []) {
  const data = mkdtempSync(path.join(os.tmpdir(), "parallax-start-"));
  chmodSync(data, 0o755);
  const run = spawnSync(process.execPath, [...nodeOptions, "scripts/start.mjs"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", PORT, PARALLAX_DATA: data, ...env },
  });
  rmSync(data, { recursive: true, force: true });
  return { code: run.status, said: run.stderr.trim() };
}

describe("npm start says in one paragraph what is wrong, and ends with 1:", { timeout: 60_000 }, () => {
  it("an old Node", () => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})`;
    const { code, said } = start({}, ["--import", pretend]);
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^Parallax needs Node 20\.19 or newer, and this is Node 18/),
    ]);
  });

  it("a port in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : "");
    const { code, said } = start({ PORT: port });
    other.close();
    expect([code, said]).toEqual([1, expect.stringMatching(`^Port ${port} on 127.0.0.1 is in use`)]);
  });

  it("a server that does not answer, without its password", () => {
    const { code, said } = start({ DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/parallax" });
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^The database at 127\.0\.0\.1:1\/parallax does not answer/),
    ]);
    expect(said).not.toContain("secret");
  });

  it("a database of a newer version", async () => {
    const url = process.env.DATABASE_URL ?? "";
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") VALUES ('x', 'x', '29990101_future', now())`,
    );
    const { code, said } = start({ DATABASE_URL: url });
    await client.query(`DELETE FROM "_prisma_migrations" WHERE "id" = 'x'`);
    await client.end();
    expect([code, said]).toEqual([1, expect.stringMatching(/newer version of Parallax.*"29990101_future"/)]);
  });

  it("a data folder that is a file", () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), "parallax-file-")), "data");
    writeFileSync(file, "");
    const { code, said } = start({ PARALLAX_DATA: file });
    expect([code, said]).toEqual([1, expect.stringContaining("is a file")]);
  });
});

describe("migrate()", () => {
  it("has nothing to do a second time, and refuses a history in another wording", async () => {
    const url = process.env.DATABASE_URL ?? "";
    expect(await migrate(url)).toEqual([]);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
    await client.end();
    await expect(migrate(url)).rejects.toThrow(/in another wording/);
  });
});

describe("nodeProblem()", () => {
  it.each(["20.19.0", "22.1.0", "24.0.0"])("has nothing against %s", (version) =>
    expect(nodeProblem(version)).toBeNull(),
  );
  it.each(["18.20.4", "20.18.9"])("sends %s away", (version) =>
    expect(nodeProblem(version)).toContain(version),
  );
});

describe("readSettings()", () => {
  it.each([
    [{ PORT: "http" }, [], /PORT is "http"/],
    [{ PORT: "70000" }, [], /PORT is "70000"/],
    [{ DATABASE_URL: "mysql://me:secret@host/db" }, [], /is not the address of a PostgreSQL server/],
    [{}, ["--fast"], /Unknown option "--fast"/],
  ])("refuses %o %o", (env, args, message) => expect(() => readSettings(env, args, ROOT)).toThrow(message));

  it("takes an empty variable for none", () => {
    const none = { PORT: "", HOST: " ", DATABASE_URL: "", PARALLAX_DATA: "" };
    expect(readSettings(none, [], ROOT)).toEqual(readSettings({}, [], ROOT));
  });
});

describe("explain()", () => {
  it.each([
    ["ENOSPC: no space left on device, write", /^The disk is full/],
    ["initdb: error: could not create directory: Read-only file system", /^The disk is read-only/],
    ["EACCES: permission denied, mkdir", /may not be written/],
  ])("says what %o means", (said, meaning) => expect(explain(new Error(said))).toMatch(meaning));
});
