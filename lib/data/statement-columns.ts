import type { StatementFacts } from "#lib/schema/statement-form.ts";
import { fold } from "./fold.ts";
import { publication } from "./published.ts";

/** What a statement is found by: its title and newest text, folded. */
export function searchTextOf(title: string, text: string): string {
  return fold(`${title} | ${text}`);
}

/** The columns of a statement that follow from what is said about it and from its text. */
export function statementColumns(
  {
    type,
    language,
    title,
    publishedAt,
    publishedBasis,
    url,
  }: Omit<StatementFacts, "source" | "party" | "translationOf">,
  text: string,
) {
  const published = publishedAt === null ? null : publication(publishedAt);
  return {
    type,
    language,
    title,
    publishedAt,
    publishedInstant: published?.instant ?? null,
    publishedZone: published?.zone ?? null,
    publishedBasis: published === null ? null : publishedBasis?.trim() || null,
    url,
    searchText: searchTextOf(title, text),
  };
}
