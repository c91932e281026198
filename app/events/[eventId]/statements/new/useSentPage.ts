"use client";
import { useEffect, useRef } from "react";
import type { SentPage } from "#lib/schema/sent-page.ts";
import { takeSentPage } from "../../../../_incoming/sentPages.ts";

/** Calls `take` once with the page that the bookmarklet sent into this tab, where there is one. */
export function useSentPage(take: (page: SentPage) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const page = takeSentPage();
    if (page) latest.current(page);
  }, []);
}
