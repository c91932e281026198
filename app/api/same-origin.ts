/**
 * Null where the request comes from our own pages or from a program of the person's own; else the refusal. A page of
 * another site may send requests to an address of this machine: it must not make Parallax fetch or write anything.
 */
export function refuseForeign(request: Request): Response | null {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const foreign =
    (site !== null && site !== "same-origin" && site !== "none") ||
    (origin !== null && hostOf(origin) !== request.headers.get("host"));
  if (!foreign) return null;
  const error = `This was sent by a page of another site (${origin ?? site}). Only Parallax's own pages may do that.`;
  return Response.json({ ok: false, error }, { status: 403 });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
