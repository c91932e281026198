import { z } from "zod";

/** The schema of where a version was fetched from, as the database keeps it. */
export const webOriginSchema = z.object({
  requestedUrl: z.string(),
  finalUrl: z.string(),
  redirects: z.array(z.object({ url: z.string(), status: z.number(), location: z.string() })),
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  remoteAddress: z.string(),
});

/** Where a version was fetched from, and what its server said. */
export type WebOrigin = {
  /** As the analyst gave it. */
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly redirects: readonly { readonly url: string; readonly status: number; readonly location: string }[];
  readonly status: number;
  /** Name and value in the order of the answer. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The IP address that answered. */
  readonly remoteAddress: string;
};
