import { EVENT_KINDS, type EventKind, type Participant } from "#lib/engine/types.ts";
import { isDate } from "./dates.ts";
import { isStorable, LONGEST_LINE } from "./text.ts";

/** A participant as the form holds it; the aliases stand in one line, divided by commas or semicolons. */
export type ParticipantFields = { readonly name: string; readonly party: string; readonly aliases: string };

export type EventFields = {
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly codebookId: string;
  readonly participants: readonly ParticipantFields[];
};

export type EventFacts = {
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly codebookId: string;
  readonly participants: readonly Participant[];
};

/** An error at a field: `title`, `date`, `kind`, `codebookId` or `participants.N`. */
export type EventErrors = Readonly<Record<string, string>>;

/** The event's facts, or what is wrong at each field. A participant's row that is empty as a whole is left out. */
export function readEventFields(
  fields: EventFields,
): { readonly ok: true; readonly facts: EventFacts } | { readonly ok: false; readonly errors: EventErrors } {
  const kind = EVENT_KINDS.find((known) => known === fields.kind);
  const errors: Record<string, string> = {
    ...(fields.title.trim() === "" ? { title: "Give the event a title." } : {}),
    ...(fields.title.length > LONGEST_LINE
      ? { title: `The title is longer than ${LONGEST_LINE} characters.` }
      : {}),
    ...(isStorable(fields.title)
      ? {}
      : { title: "The title holds a character that cannot be stored. Type it again." }),
    ...(isDate(fields.date.trim()) ? {} : { date: dateError(fields.date) }),
    ...(kind ? {} : { kind: "Choose what kind of event it was." }),
    ...(fields.codebookId ? {} : { codebookId: "Choose a codebook." }),
    ...participantErrors(fields.participants),
  };
  if (Object.keys(errors).length > 0 || !kind) return { ok: false, errors };
  return {
    ok: true,
    facts: {
      title: fields.title.trim(),
      date: fields.date.trim(),
      kind,
      codebookId: fields.codebookId,
      participants: fields.participants.filter(isFilled).map(participantOf),
    },
  };
}

function dateError(date: string): string {
  return date.trim() === ""
    ? "Give the day of the event."
    : `“${date}” is no date of the calendar. Write it as YYYY-MM-DD.`;
}

function isFilled({ name, party, aliases }: ParticipantFields): boolean {
  return [name, party, aliases].some((value) => value.trim() !== "");
}

function participantErrors(participants: readonly ParticipantFields[]): Record<string, string> {
  const errors = participants.flatMap((participant, index) => {
    const half = isFilled(participant) && (participant.name.trim() === "" || participant.party.trim() === "");
    return half ? [[`participants.${index}`, "A participant needs a name and a party."] as const] : [];
  });
  return Object.fromEntries(errors);
}

function participantOf({ name, party, aliases }: ParticipantFields): Participant {
  const list = aliases.split(/[,;，；]/).map((alias) => alias.trim());
  return { name: name.trim(), party: party.trim(), aliases: [...new Set(list.filter(Boolean))] };
}
