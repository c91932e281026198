"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { isActive, type JobView } from "./job-view.ts";

/** How often a job that goes on is asked about, in milliseconds. */
const LOOK_MS = 1_000;

/** The job as it goes on; the page is loaded anew when it has ended, since what it shows has changed. */
export function useJob(first: JobView): JobView {
  const [seen, setSeen] = useState(first);
  const router = useRouter();
  const job = seen.id === first.id && isActive(first) ? seen : first;
  const active = isActive(job);
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(async () => {
      const now = await lookAt(first.id);
      if (!now) return;
      setSeen(now);
      if (!isActive(now)) router.refresh();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [active, first.id, router]);
  return job;
}

/** The job now; null where the app cannot be reached for a moment, as while it is started again. */
async function lookAt(id: string): Promise<JobView | null> {
  try {
    const answer = await fetch(`/api/v1/jobs/${id}`);
    return answer.ok ? ((await answer.json()) as JobView) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
