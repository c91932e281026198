// @ts-check
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { StartError } from "../database/start-error.mjs";

const MEGABYTE = 1_000_000;
/** A new database takes 50 MB and its first journal 16 MB; dependencies and a build would take 1 GB more. */
const ROOM_NEEDED = 150 * MEGABYTE;
/** Enough that a full disk cannot hide it in what it keeps for metadata, in bytes. */
const PROBE_SIZE = 64 * 1024;

/**
 * Settles where the port is free; rejects with a StartError where it is not, or where the host is not of this machine.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requirePort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(new StartError(portProblem(error, host, port))));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/**
 * @param {Error & { code?: string }} error
 * @param {string} host
 * @param {number} port
 */
function portProblem(error, host, port) {
  const another = `Start with another one, for example PORT=${port + 1} npm start.`;
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use: Parallax may be running already, or another program. ${another}`;
    case "EACCES":
      return `Port ${port} needs rights that you do not have. ${another}`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1 for this machine alone, 0.0.0.0 for its network.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${error.message}. ${another}`;
  }
}

/**
 * Nothing; makes the folder, and throws what the system says where it cannot be written or has no room left.
 *
 * @param {string} folder
 */
export function requireRoom(folder) {
  mkdirSync(folder, { recursive: true });
  const probe = join(folder, `.probe-${process.pid}`);
  const handle = openSync(probe, "w");
  try {
    writeSync(handle, Buffer.alloc(PROBE_SIZE));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
    rmSync(probe, { force: true });
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= ROOM_NEEDED) return;
  throw new StartError(
    `The disk that holds "${folder}" is nearly full: ${Math.floor(free / MEGABYTE)} MB are free and ${ROOM_NEEDED / MEGABYTE} MB are needed. Make room, or put the data elsewhere: PARALLAX_DATA=/another/folder npm start.`,
  );
}
