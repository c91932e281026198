"use client";
import { useState, useTransition } from "react";
import { Button } from "../_ui/Button.tsx";
import { ErrorNote } from "../_ui/ErrorNote.tsx";
import { cancelAction, retryAction } from "./actions.ts";
import { isActive, type JobView, progressText, STATE_LABELS } from "./job-view.ts";
import { useJob } from "./useJob.ts";

/** How far a job has come, with what can be done about it. */
export function JobProgress({ job: first }: { job: JobView }) {
  const job = useJob(first);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const act = (action: typeof cancelAction) =>
    start(async () => {
      const outcome = await action(job.id);
      setFailure(outcome.ok ? undefined : outcome.error);
    });
  const share = job.total ? Math.min(1, job.done / job.total) : null;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p>
          <span className="font-semibold">{job.title}</span>{" "}
          <span className="text-muted">{STATE_LABELS[job.state]}</span>
        </p>
        <p className="label" role="status">
          {progressText(job)}
        </p>
      </div>
      {isActive(job) ? (
        <progress
          className="h-1.5 w-full appearance-none bg-sunk [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-ink"
          aria-label={job.title}
          {...(share === null ? {} : { value: share, max: 1 })}
        />
      ) : null}
      {job.error ? <ErrorNote title="This job failed">{job.error}</ErrorNote> : null}
      {failure ? <ErrorNote title="Nothing was changed">{failure}</ErrorNote> : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="label">
          {job.createdBy} · {moment(job.createdAt)}
          {job.finishedAt ? ` – ${moment(job.finishedAt)}` : ""}
        </p>
        {isActive(job) ? (
          <Button disabled={pending} onClick={() => act(cancelAction)} aria-label={`Cancel: ${job.title}`}>
            Cancel
          </Button>
        ) : null}
        {job.state === "failed" || (job.state === "cancelled" && job.kind === "analyse") ? (
          <Button disabled={pending} onClick={() => act(retryAction)} aria-label={`Run again: ${job.title}`}>
            Run again
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function moment(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}
