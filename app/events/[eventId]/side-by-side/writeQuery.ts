"use client";
import type { PassageRef } from "#lib/engine/types.ts";
import { passageKey } from "./passageKey.ts";

type Written = {
  readonly passage?: PassageRef | null;
  readonly search?: string;
  readonly words?: boolean;
};

/** Writes what needs no new page into the address in place, so that it can be copied and reloaded. */
export function writeQuery({ passage, search, words }: Written): void {
  const query = new URLSearchParams(location.search);
  const put = (name: string, value: string | null) => (value ? query.set(name, value) : query.delete(name));
  if (passage !== undefined) put("p", passage && passageKey(passage));
  if (search !== undefined) put("q", search);
  if (words !== undefined) put("words", words ? null : "off");
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  const next = `${location.pathname}${text === "" ? "" : `?${text}`}`;
  if (next !== `${location.pathname}${location.search}`) history.replaceState(null, "", next);
}
