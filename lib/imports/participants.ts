import { z } from "zod";
import type { Participant } from "#lib/engine/types.ts";
import { matchParty } from "./parties.ts";

const listed = z.array(
  z.object({
    name: z.string(),
    party: z.string().default(""),
    aliases: z.array(z.string()).default([]),
  }),
);

/** The participants that a cell names: `Name (Party); Name (Party)`, names alone, or a JSON list as in a bundle. */
export function readParticipants(cell: string, parties: readonly string[]): readonly Participant[] {
  const text = cell.trim();
  const found = text.startsWith("[") ? fromJson(text) : null;
  const all = found ?? text.split(/[;；\n|]/).map(fromText);
  return all
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, party, aliases }) => ({
      name: name.trim(),
      party: matchParty(party.trim() || name, parties),
      aliases: [...new Set(aliases.map((alias) => alias.trim()).filter(Boolean))],
    }));
}

function fromText(piece: string): Participant {
  const match = /^(.*?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(piece.trim());
  return { name: match?.[1] ?? piece.trim(), party: match?.[2] ?? "", aliases: [] };
}

function fromJson(text: string): readonly Participant[] | null {
  try {
    const reading = listed.safeParse(JSON.parse(text));
    return reading.success ? reading.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
