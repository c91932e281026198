import { z } from "zod";
import { LONGEST_LINE } from "./text.ts";

/** Longest text that the bookmarklet sends, in UTF-16 units; browsers take addresses of a million bytes and more. */
export const LONGEST_SENT = 400_000;

const web = /^https?:\/\/[^\s/]/i;

/** A page as its reader's own browser sent it: everything in it may be forged, and nothing of it is stored unconfirmed. */
const schema = z.object({
  url: z
    .string()
    .max(LONGEST_LINE)
    .refine((url) => web.test(url) && URL.canParse(url)),
  title: z.string().max(LONGEST_LINE).catch("").default(""),
  text: z.string().max(LONGEST_SENT),
  /** True where the text is what the reader had selected. */
  selected: z.boolean().default(false),
  /** True where the page's text was too long to be sent. */
  tooLong: z.boolean().default(false),
});

export type SentPage = z.infer<typeof schema>;

/** The page that a text of JSON tells of; null where it tells of none. */
export function readSentPage(json: string): SentPage | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
