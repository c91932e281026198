"use client";
import { useState, useTransition } from "react";
import { Button } from "../../_ui/Button.tsx";
import { Dialog } from "../../_ui/Dialog.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { Field, inputClasses } from "../../_ui/Field.tsx";
import { recordNoStatementAction, removeNoStatementAction } from "./actions.ts";

type Props = {
  readonly eventId: string;
  /** Parties of the event that have no statement loaded. */
  readonly parties: readonly string[];
  readonly recorded: readonly string[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Records that a party is known to have issued nothing: another finding than a statement that is silent. */
export function NoStatementDialog({ eventId, parties, recorded, open, onOpenChange }: Props) {
  const [party, setParty] = useState("");
  const [note, setNote] = useState("");
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const record = () =>
    start(async () => {
      const outcome = await recordNoStatementAction(eventId, party, note);
      setError(outcome.ok ? undefined : outcome.error);
      if (outcome.ok) onOpenChange(false);
    });
  const remove = (name: string) =>
    start(async () => {
      const outcome = await removeNoStatementAction(eventId, name);
      setError(outcome.ok ? undefined : outcome.error);
    });
  return (
    <Dialog
      title="A party issued no statement"
      description="Record it only where it is known. A party whose statement you have not found yet is another matter."
      open={open}
      onOpenChange={onOpenChange}
    >
      {recorded.map((name) => (
        <p key={name} className="flex items-center justify-between gap-4 border-b border-line pb-2">
          {name}: no statement issued
          <Button disabled={pending} onClick={() => remove(name)}>
            Take back
          </Button>
        </p>
      ))}
      <Field id="no-statement-party" label="Party">
        <input
          id="no-statement-party"
          list="no-statement-parties"
          className={inputClasses}
          value={party}
          onChange={(event) => setParty(event.target.value)}
        />
        <datalist id="no-statement-parties">
          {parties.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Field id="no-statement-note" label="How this is known" optional>
        <input
          id="no-statement-note"
          className={inputClasses}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      {error ? <ErrorNote title={error} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={() => onOpenChange(false)}>Cancel</Button>
        <Button look="primary" disabled={pending || party.trim() === ""} onClick={record}>
          Record
        </Button>
      </div>
    </Dialog>
  );
}
