import { readFileSync } from "node:fs";
import type { ExpectStatic } from "vitest";
import { readStatement } from "../read-statement.ts";

/** The bytes of a page written after a site's markup. */
export function bytesOf(name: string): Buffer {
  return readFileSync(`lib/files/made/pages/${name}.html`);
}

/** Where such a page was, and what is read of it. */
export type ExpectedPage = {
  readonly page: string;
  readonly at: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string;
  readonly type: string | null;
  readonly language: string;
  readonly text: string;
  readonly by: string;
};

/** The paragraphs of a notation: `…` stands for words left out. */
function asPattern(notation: string): RegExp {
  const parts = notation.replaceAll("¶", "\n\n").split("…");
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^\\n]+")}$`);
}

/** Reads the page and holds all that it tells against what is expected, by the caller's `expect`: tools stay in tests. */
export async function expectRead(
  expect: ExpectStatic,
  expected: Omit<ExpectedPage, "at">,
  address: string | undefined,
) {
  const read = await readStatement(bytesOf(expected.page), {
    name: `${expected.page}.html`,
    address,
    mediaType: "text/html",
  });
  const { title, date, language, by: extractor, outlet, type } = expected;
  expect(read).toMatchObject({ ok: true, title, date, language, extractor, page: { outlet, type } });
  expect(read.ok && read.text).toMatch(asPattern(expected.text));
  expect(read.ok && read.text).not.toMatch(/hacked/);
}
