// Runs before each test file of the project "database": gives it a database of its own, so that files run side by side.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

const empty = new URL(inject("emptyDatabase"));
const own = new URL(empty);
own.pathname = `/test_${randomUUID().replaceAll("-", "_")}`;
const beside = new URL(empty);
// A database can be copied only while nobody is connected to it.
beside.pathname = "/template1";

const client = new pg.Client({ connectionString: beside.href });
await client.connect();
await client.query(`CREATE DATABASE "${nameOf(own)}" TEMPLATE "${nameOf(empty)}"`);
await client.end();
process.env.DATABASE_URL = own.href;

function nameOf(url: URL): string {
  return url.pathname.slice(1);
}
