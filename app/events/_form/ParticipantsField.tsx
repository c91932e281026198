"use client";
import type { EventErrors, ParticipantFields } from "#lib/schema/event-form.ts";
import { Button } from "../../_ui/Button.tsx";
import { inputClasses } from "../../_ui/Field.tsx";

type Props = {
  readonly participants: readonly ParticipantFields[];
  readonly parties: readonly string[];
  readonly errors: EventErrors;
  readonly onChange: (participants: readonly ParticipantFields[]) => void;
};

const EMPTY: ParticipantFields = { name: "", party: "", aliases: "" };

/** Who took part, a row a participant. The names tell the engine whose voice a passage conveys. */
export function ParticipantsField({ participants, parties, errors, onChange }: Props) {
  const change = (index: number, part: Partial<ParticipantFields>) =>
    onChange(participants.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <fieldset id="participants" tabIndex={-1} className="grid gap-3 outline-none">
      <legend className="mb-1 text-sm font-medium">Participants</legend>
      <p className="label">
        Name and party tell whose words a passage conveys. Other names are those that texts use, in any
        script: “Harbour, 哈伯, Харбор”.
      </p>
      <datalist id="parties">
        {parties.map((party) => (
          <option key={party} value={party} />
        ))}
      </datalist>
      {participants.map((participant, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own while it is typed
        <div key={index} className="grid gap-2 border-t border-line pt-3 sm:grid-cols-[1fr_1fr_1.4fr_auto]">
          <Cell
            label="Name"
            value={participant.name}
            number={index + 1}
            onChange={(name) => change(index, { name })}
          />
          <Cell
            label="Party"
            list="parties"
            value={participant.party}
            number={index + 1}
            onChange={(party) => change(index, { party })}
          />
          <Cell
            label="Other names"
            value={participant.aliases}
            number={index + 1}
            onChange={(aliases) => change(index, { aliases })}
          />
          <Button
            look="quiet"
            className="self-end"
            aria-label={`Remove participant ${index + 1}`}
            onClick={() => onChange(participants.filter((_, place) => place !== index))}
          >
            ✕
          </Button>
          {errors[`participants.${index}`] ? (
            <p className="text-danger sm:col-span-4">▲ {errors[`participants.${index}`]}</p>
          ) : null}
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...participants, EMPTY])}>Add a participant</Button>
      </div>
    </fieldset>
  );
}

type CellProps = {
  readonly label: string;
  readonly value: string;
  readonly number: number;
  readonly list?: string;
  readonly onChange: (value: string) => void;
};

function Cell({ label, value, number, list, onChange }: CellProps) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      <input
        className={inputClasses}
        value={value}
        aria-label={`${label} of participant ${number}`}
        list={list}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
