import { type Cut, type Draft, EMPTY_FIELDS, type Origin } from "./draft.ts";

/** How a draft is read: the analyst's choices, and the page that was fetched for it. */
export type ReadChoices = {
  readonly encoding: string;
  readonly cut: Cut | null;
  readonly pageKey: string | null;
};

export const UNCHOSEN: ReadChoices = { encoding: "", cut: null, pageKey: null };

/** A draft of what has just come in; one that cannot be read says so at once. */
export function newDraft(key: number, origin: Origin): Draft {
  const told = origin.kind === "sent" ? { title: origin.sent.title, url: origin.sent.url } : {};
  return {
    key,
    origin,
    ...UNCHOSEN,
    corrected: null,
    status: origin.kind === "refused" ? { kind: "failed", error: origin.reason } : { kind: "waiting" },
    fields: { ...EMPTY_FIELDS, ...told },
  };
}

type Added = {
  readonly added: readonly Draft[];
  /** Whether they take the draft's place: an archive is no statement itself. */
  readonly instead: boolean;
};

/** The drafts with others right behind one, those that are there already left out. */
export function putBehind(all: readonly Draft[], key: number, { added, instead }: Added): readonly Draft[] {
  const names = new Set(all.map(fileName));
  const fresh = instead ? added : added.filter((draft) => !names.has(fileName(draft)));
  return all.flatMap((draft) => (draft.key !== key ? [draft] : instead ? fresh : [draft, ...fresh]));
}

function fileName({ origin }: Draft): string | null {
  return origin.kind === "file" ? origin.file.name : null;
}
