"use client";
import { useState } from "react";
import type { GroupChange, GroupRecord } from "#lib/data/import-groups.ts";
import { EVENT_KINDS } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { Button } from "../../_ui/Button.tsx";
import { Field, inputClasses } from "../../_ui/Field.tsx";

type Props = {
  readonly number: number;
  readonly own: GroupChange;
  readonly others: readonly GroupRecord[];
  readonly pending: boolean;
  readonly onChange: (part: Partial<GroupChange>) => void;
  readonly onMerge: (into: number) => void;
};

/** Title, day and kind of a proposed event; a stored event to join by its id; another proposal to go to. */
export function GroupFields({ number, own, others, pending, onChange, onMerge }: Props) {
  const [fields, setFields] = useState(own);
  const [into, setInto] = useState("");
  const id = (name: string) => `group-${number}-${name}`;
  const set = (part: Partial<GroupChange>) => setFields((before) => ({ ...before, ...part }));
  return (
    <div className="grid gap-4 border-s-4 border-line ps-4">
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr_1fr]">
        <Field id={id("title")} label="Title">
          <input
            id={id("title")}
            className={inputClasses}
            value={fields.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        </Field>
        <Field id={id("date")} label="Day">
          <input
            id={id("date")}
            type="date"
            className={inputClasses}
            value={fields.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        </Field>
        <Field id={id("kind")} label="Kind">
          <select
            id={id("kind")}
            className={inputClasses}
            value={fields.kind}
            onChange={(event) =>
              set({ kind: EVENT_KINDS.find((kind) => kind === event.target.value) ?? fields.kind })
            }
          >
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_LABELS[kind]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field id={id("joins")} label="Join a stored event" hint="The last part of its address." optional>
          <input
            id={id("joins")}
            className={inputClasses}
            value={fields.joinsId ?? ""}
            aria-describedby={`${id("joins")}-hint`}
            onChange={(event) => set({ joinsId: event.target.value.trim() || null })}
          />
        </Field>
        <Field id={id("into")} label="Put the rows to another proposal" optional>
          <div className="flex gap-2">
            <select
              id={id("into")}
              className={inputClasses}
              value={into}
              onChange={(event) => setInto(event.target.value)}
            >
              <option value="">choose</option>
              {others.map((other) => (
                <option key={other.number} value={other.number}>
                  {other.title} ({other.date})
                </option>
              ))}
            </select>
            <Button disabled={pending || into === ""} onClick={() => onMerge(Number(into))}>
              Put there
            </Button>
          </div>
        </Field>
      </div>
      <div>
        <Button
          look="primary"
          disabled={pending}
          onClick={() => onChange({ ...fields, choice: fields.joinsId === null ? "new" : "join" })}
        >
          Keep these changes
        </Button>
      </div>
    </div>
  );
}
