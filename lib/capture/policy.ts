import { isIP } from "node:net";

/** What the operator settles about fetching pages. */
export type CapturePolicy = {
  /** False where fetching is switched off. */
  readonly enabled: boolean;
  /** The allow-list as it was written, to be shown. */
  readonly allowed: readonly string[];
  /** True where the operator allows this host on this port; `usual` says that it is the scheme's own port. */
  readonly allows: (host: string, port: number, usual: boolean) => boolean;
};

type Allowed = { readonly host: string; readonly port: number | null };

/**
 * The operator's policy, from the environment: `PARALLAX_CAPTURE=off` switches fetching off, `PARALLAX_CAPTURE_ALLOW`
 * lists hosts (`host`, `host:port`, `[::1]:port`, comma between them) that may be asked wherever they lie.
 */
export function readPolicy(env: Readonly<Record<string, string | undefined>>): CapturePolicy {
  const enabled = !/^(off|no|false|0)$/i.test(env.PARALLAX_CAPTURE?.trim() ?? "");
  const entries = (env.PARALLAX_CAPTURE_ALLOW ?? "").split(",").map((entry) => entry.trim());
  const allowed = entries.filter((entry) => entry !== "");
  const list = allowed.flatMap(readAllowed);
  return {
    enabled,
    allowed,
    allows: (host, port, usual) =>
      list.some((one) => one.host === host && (one.port === null ? usual : one.port === port)),
  };
}

/** A host is written as the address bar would, so that `0x7f.1` and `127.0.0.1` are one. */
function readAllowed(entry: string): Allowed[] {
  const bracketed = isIP(entry) === 6 ? `[${entry}]` : entry;
  if (!URL.canParse(`http://${bracketed}`)) return [];
  // A scheme without a port of its own keeps every port that is written, 80 too.
  const port = /:(\d+)$/.exec(bracketed.replace(/^\[.*\]/, ""))?.[1];
  const { hostname } = new URL(`http://${bracketed}`);
  return [
    {
      host: hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, ""),
      port: port === undefined ? null : Number(port),
    },
  ];
}
