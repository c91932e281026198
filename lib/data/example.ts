import type { Codebook } from "#lib/engine/types.ts";
import { captureOfText } from "./capture.ts";
import { storeCodebook } from "./codebooks.ts";
import { createEvent, type EventInput } from "./events.ts";
import { addStatement, type StatementInput } from "./statements.ts";

/** What the tests of this folder tell their stories with: two harbour towns and a telephone. */

export const WHEN = new Date("2025-06-06T08:00:00Z");
export const ANNA = { who: "Anna", when: WHEN };

export const CODEBOOK: Codebook = {
  id: "harbours",
  title: "Harbours",
  groups: [{ id: "sea", label: { en: "Sea" } }],
  topics: [
    {
      id: "fish",
      label: { en: "Fish" },
      group: "sea",
      note: { en: "What is caught." },
      terms: { en: ["herring"] },
    },
    {
      id: "light",
      label: { en: "Lighthouse" },
      group: "sea",
      note: { en: "What shines." },
      terms: { "*": ["Pharos"] },
    },
  ],
};

export const CALL: EventInput = {
  title: "Call between Eastport and Westport",
  date: "2025-06-05",
  kind: "call",
  codebookId: CODEBOOK.id,
  participants: [
    { name: "Mayor Ost", party: "Eastport", aliases: ["奥斯特"] },
    { name: "Mayor West", party: "Westport", aliases: [] },
  ],
};

export const GAZETTE: StatementInput = {
  source: "Eastport Gazette",
  party: "Eastport",
  type: "official-readout",
  language: "en-GB",
  title: "Mayors speak",
  publishedAt: "2025-06-05T18:30:00+03:00",
  publishedBasis: "the page’s own stamp",
  url: "https://gazette.example/mayors",
  translationOf: null,
};

/** The id of a new event with the codebook it needs. */
export async function storedCall(changes: Partial<EventInput> = {}): Promise<string> {
  await storeCodebook(CODEBOOK, WHEN);
  const created = await createEvent({ ...CALL, ...changes }, WHEN);
  if (!created.ok) throw new Error(created.error.message);
  return created.id;
}

/** The id of a new statement of the event. */
export async function storedStatement(eventId: string, text: string, changes: Partial<StatementInput> = {}) {
  const added = await addStatement(eventId, { ...GAZETTE, ...changes }, captureOfText(text, ANNA));
  if (!added.ok) throw new Error(added.error.message);
  return added.id;
}
