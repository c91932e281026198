import { STATUS_CODES } from "node:http";
import { WARCRecord, WARCSerializer } from "warcio";
import type { WebOrigin } from "#lib/schema/web-origin.ts";

/** A capture as a version keeps it. */
export type KeptCapture = {
  readonly web: WebOrigin;
  readonly raw: Uint8Array;
  readonly capturedAt: Date;
};

const VERSION = "WARC/1.1";

/**
 * The capture as a WARC file, as web archives keep and exchange them (ISO 28500): a record for each redirect, then one
 * for the page with its server's headers. What the transfer packed is kept unpacked, and its header says so.
 */
export async function writeWarc({ web, raw, capturedAt }: KeptCapture): Promise<Uint8Array> {
  const date = capturedAt.toISOString();
  const records = [
    ...web.redirects.map(({ url, status, location }) =>
      response({ url, date, status, headers: [["Location", location]], body: new Uint8Array() }),
    ),
    response({
      url: web.finalUrl,
      date,
      status: web.status,
      headers: keptHeaders(web, raw),
      body: raw,
      ip: web.remoteAddress,
    }),
  ];
  const parts = await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip: false })));
  return new Uint8Array(Buffer.concat([...parts]));
}

type Answer = {
  readonly url: string;
  readonly date: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly ip?: string;
};

function response({ url, date, status, headers, body, ip }: Answer): WARCRecord {
  return WARCRecord.create(
    {
      url,
      date,
      type: "response",
      warcVersion: VERSION,
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trim(),
      httpHeaders: headers.map(([name, value]): [string, string] => [name, value]),
      keepHeadersCase: true,
      warcHeaders: ip === undefined ? {} : { "WARC-IP-Address": ip },
    },
    [body],
  );
}

/** Headers about the transfer describe bytes that are not kept; archives keep them under names of their own. */
function keptHeaders({ headers }: WebOrigin, raw: Uint8Array): [string, string][] {
  const kept = headers.map(([name, value]): [string, string] =>
    /^(content-encoding|transfer-encoding|content-length)$/i.test(name)
      ? [`X-Archive-Orig-${name}`, value]
      : [name, value],
  );
  return [...kept, ["Content-Length", String(raw.length)]];
}
