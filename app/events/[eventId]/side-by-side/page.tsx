import type { Metadata } from "next";
import { loadEventView } from "../loaders.ts";
import { type Query, readAddress } from "./address.ts";
import { sideBySide } from "./model.ts";
import { SideBySide } from "./SideBySide.tsx";

export const metadata: Metadata = { title: "Side by side" };

type Props = { readonly params: Promise<{ eventId: string }>; readonly searchParams: Promise<Query> };

export default async function Page({ params, searchParams }: Props) {
  const { eventId } = await params;
  const view = await loadEventView(eventId);
  const address = readAddress(await searchParams, {
    statements: view.comparison.statements.map(({ id }) => id),
    topics: view.comparison.topics.map(({ id }) => id),
  });
  return <SideBySide model={sideBySide(view, address)} />;
}
