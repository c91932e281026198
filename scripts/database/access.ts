import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/** How the server is reached: by a socket in a folder closed to others, or (Windows) by a local port with a password. */
export type Access =
  | { readonly kind: "socket"; readonly folder: string; readonly settings: readonly string[] }
  | {
      readonly kind: "port";
      readonly port: number;
      readonly password: string;
      readonly settings: readonly string[];
    };

/** A socket's path ends at 107 bytes on Linux and 103 elsewhere, of which PostgreSQL adds 18 for the file's name. */
const LONGEST_FOLDER = 80;
/** Ports that no service has registered and that systems hand out to nobody. */
const PORTS = { first: 42_000, count: 2_000 };
const USER = "parallax";
const DATABASE = "postgres";
const CONNECT_MS = 1_500;

/** How to reach the server on the data in `folder`; what has to be remembered is written into `home`. */
export function accessOf(
  folder: string,
  home: string,
  kind = process.platform === "win32" ? "port" : "socket",
): Access {
  if (kind === "port") return portAccess(home);
  const place = Buffer.byteLength(folder) <= LONGEST_FOLDER ? folder : shortFolder(home);
  const settings = ["listen_addresses=", `unix_socket_directories=${place}`, "unix_socket_permissions=0700"];
  return { kind: "socket", folder: place, settings };
}

/** A short folder for the socket, remembered so that a server that survived its launcher is found again. */
function shortFolder(home: string): string {
  const note = path.join(home, "socket-folder");
  const noted = existsSync(note) ? readFileSync(note, "utf8").trim() : "";
  if (noted !== "" && existsSync(noted)) return noted;
  const made = mkdtempSync(path.join(os.tmpdir(), "parallax-"));
  writeFileSync(note, `${made}\n`);
  return made;
}

function portAccess(home: string): Access {
  const note = path.join(home, "access.json");
  if (!existsSync(note)) {
    mkdirSync(home, { recursive: true });
    const made = {
      port: PORTS.first + (randomBytes(2).readUInt16BE() % PORTS.count),
      password: randomBytes(24).toString("hex"),
    };
    writeFileSync(note, JSON.stringify(made), { mode: 0o600 });
  }
  const { port, password } = JSON.parse(readFileSync(note, "utf8")) as { port: number; password: string };
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories="];
  return { kind: "port", port, password, settings };
}

/** The address by which any PostgreSQL client reaches the server. */
export function urlOf(access: Access): string {
  switch (access.kind) {
    case "socket":
      return `postgresql://${USER}@localhost/${DATABASE}?host=${encodeURIComponent(access.folder)}`;
    case "port":
      return `postgresql://${USER}:${access.password}@127.0.0.1:${access.port}/${DATABASE}`;
  }
}

/** The user who owns everything in the embedded database. */
export const OWNER = USER;

/** Whether a server answers there and lets us in. */
export async function canConnect(access: Access): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(access), connectionTimeoutMillis: CONNECT_MS });
  client.on("error", () => {
    // The answer below says it: a server that ends while it is asked does not answer.
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  } finally {
    await client.end();
  }
}
