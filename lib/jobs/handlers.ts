import { analyse } from "./analyse.ts";
import type { JobKind } from "./boss.ts";
import { checkImport } from "./check-import.ts";
import type { Handler } from "./run-job.ts";
import { storeImport } from "./store-import.ts";

/** Who does what: every kind of work with its handler. */
export const HANDLERS: Readonly<Record<JobKind, Handler>> = {
  "check-import": checkImport,
  import: storeImport,
  analyse,
};
