import { isId } from "#lib/data/is-id.ts";
import { findJob } from "#lib/data/jobs.ts";
import { secondsLeft } from "#lib/jobs/time-left.ts";

type Context = { readonly params: Promise<{ jobId: string }> };

/** How far a job has come, with the seconds that it will probably take. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { jobId } = await params;
  const job = isId(jobId) ? await findJob(jobId) : null;
  if (!job) return Response.json({ error: `There is no job “${jobId}”.` }, { status: 404 });
  return Response.json(
    { ...job, secondsLeft: secondsLeft(job, new Date()) },
    { headers: { "cache-control": "no-store" } },
  );
}
