import { matchWords } from "./lexicon/match.ts";
import { stemOf, writtenWords } from "./similarity-tokens.ts";
import { soundsOfName } from "./transliterate.ts";
import type { EventRecord } from "./types.ts";

/** Concepts that stand in statements on any matter: who spoke, how, and that it matters. */
const GENERAL = `
talk meet agree statement stress reaffirm welcome support thank propose explain look-forward important
misc-issue situation principle position country people leader prime-minister minister joint today year future
continue promote develop strong start finish solve expand lead government good-talk international-community
era attach-importance progress relations cooperation interest measures strategic stable honor-host good-things
first-time responsibility mutual-understanding opportunity-challenge request role
`
  .trim()
  .split(/\s+/u);

/** The keys that tell little of a matter in this event: general concepts, and the names and countries of its participants. */
export function faintKeys(event: EventRecord): ReadonlySet<string> {
  const keys = new Set(GENERAL.map((concept) => `c:${concept}`));
  for (const { name, party, aliases } of event.participants)
    for (const written of [name, party, ...aliases]) {
      const words = writtenWords(written, { start: 0, end: written.length });
      const stems = words.map(({ word }) => ({ stem: stemOf(word, "en") }));
      for (const { stem } of stems) keys.add(`w:${stem}`);
      for (const { concept } of matchWords(stems, "en")) keys.add(`c:${concept}`);
      for (const sounds of soundsOfName(written)) keys.add(`p:${sounds}`);
    }
  return keys;
}
