import type { PassageRef } from "#lib/engine/types.ts";

/** The name of a passage within its event: `statement:index`, as in the URL. */
export function passageKey({ statement, passage }: PassageRef): string {
  return `${statement}:${passage}`;
}

/** The name of one showing of a passage: in a topic's row it may stand beside others of the same passage. */
export function placeKey(row: string | null, ref: PassageRef): string {
  return row === null ? passageKey(ref) : `${row}/${passageKey(ref)}`;
}
