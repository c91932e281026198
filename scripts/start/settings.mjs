// @ts-check
import { resolve } from "node:path";
import { StartError } from "../database/start-error.mjs";

/**
 * @typedef {object} Settings
 * @property {string} root the checkout
 * @property {boolean} dev whether sources are served as they change
 * @property {string} host
 * @property {number} port
 * @property {string} dataFolder where the embedded database lives, and what the start remembers
 * @property {string | null} databaseUrl another PostgreSQL server; null for the embedded one
 * @property {number | null} workers how many workers the start command has; null leaves it to the machine
 * @property {string} distDir the build's folder, relative to the root
 */

const HIGHEST_PORT = 65_535;
/** The database takes 50 connections, a worker up to 13. */
const MOST_WORKERS = 3;

/**
 * What the environment and the command line ask for; throws a StartError that quotes a wrong value.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} args
 * @param {string} root
 * @returns {Settings}
 */
export function readSettings(env, args, root) {
  const unknown = args.find((arg) => arg !== "--dev");
  if (unknown !== undefined)
    throw new StartError(
      `Unknown option "${unknown}". \`npm start\` takes none; \`npm run dev\` is \`--dev\`.`,
    );
  return {
    root,
    dev: args.includes("--dev"),
    host: filled(env.HOST) ?? "127.0.0.1",
    port: readPort(filled(env.PORT) ?? "3000"),
    dataFolder: resolve(root, filled(env.PARALLAX_DATA) ?? "data"),
    databaseUrl: readDatabaseUrl(filled(env.DATABASE_URL)),
    workers: readWorkers(filled(env.PARALLAX_WORKERS)),
    distDir: filled(env.PARALLAX_DIST_DIR) ?? ".next",
  };
}

/** @param {string | undefined} value */
function filled(value) {
  return value?.trim() || null;
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= HIGHEST_PORT) return port;
  throw new StartError(`PORT is "${text}", which is no port. Give a number from 1 to ${HIGHEST_PORT}.`);
}

/** @param {string | null} text */
function readWorkers(text) {
  if (text === null) return null;
  const workers = Number(text);
  if (/^\d+$/.test(text) && workers <= MOST_WORKERS) return workers;
  throw new StartError(
    `PARALLAX_WORKERS is "${text}". Give the number of workers beside the web server, from 0 (others do the work: npm run worker) to ${MOST_WORKERS}.`,
  );
}

/** @param {string | null} text */
function readDatabaseUrl(text) {
  if (text === null) return null;
  if (/^postgres(ql)?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text;
  // The value may hold a password, so it is not quoted.
  throw new StartError(
    "DATABASE_URL is not the address of a PostgreSQL server. It looks like postgresql://user:password@host:5432/database; leave it out to use the embedded database.",
  );
}
