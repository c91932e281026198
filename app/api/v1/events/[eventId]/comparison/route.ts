import { findReportSource, noSuchEvent } from "../stored-event.ts";

type Context = { readonly params: Promise<{ eventId: string }> };

/** The Comparison as JSON. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { eventId } = await params;
  const found = await findReportSource(eventId, new Date());
  return found ? Response.json(found.source.comparison) : noSuchEvent(eventId);
}
