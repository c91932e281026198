import { db } from "./client.ts";

/** Whether the database answers within the given time. */
export async function isDatabaseUp(patienceMs: number): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  const answer = db().$queryRaw`SELECT 1`.then(
    () => true,
    (error: unknown) => {
      console.error(`The database does not answer: ${String(error)}`);
      return false;
    },
  );
  return Promise.race([answer, late]);
}
