import { readSentPage, type SentPage } from "#lib/schema/sent-page.ts";

/** Where a tab keeps the page that the bookmarklet sent, until it stands in a form. It ends with the tab. */
const KEY = "parallax-sent-page";

/** Nothing; keeps the page for this tab's form. */
export function keepSentPage(page: SentPage): void {
  sessionStorage.setItem(KEY, JSON.stringify(page));
}

/** The page that this tab keeps, once; null where there is none. */
export function takeSentPage(): SentPage | null {
  const json = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return json === null ? null : readSentPage(json);
}
