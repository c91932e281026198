"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useTransition } from "react";
import type { EventFilter } from "#lib/data/list-events.ts";
import { EVENT_KINDS } from "#lib/engine/types.ts";
import { KIND_LABELS } from "#lib/report/labels.ts";
import { Button } from "../_ui/Button.tsx";
import { inputClasses } from "../_ui/Field.tsx";
import { useKeys } from "../_ui/Keys.tsx";
import type { Choices } from "./loaders.ts";

/** How long to wait after a key stroke before searching, in milliseconds. */
const PAUSE_MS = 250;

type Props = { readonly filter: EventFilter; readonly choices: Choices; readonly found: number };

/** A form whose answers are the address: it works without a script, and searches as one types with it. */
export function EventFilters({ filter, choices, found }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, start] = useTransition();
  useKeys(useMemo(() => [{ key: "/", label: "Search events", run: () => search.current?.focus() }], []));
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = () => {
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value) query.set(name, value);
    start(() => router.replace(`/events${query.size > 0 ? `?${query}` : ""}`, { scroll: false }));
  };
  const onInput = (event: FormEvent) => {
    clearTimeout(timer.current);
    if ("isComposing" in event.nativeEvent && event.nativeEvent.isComposing) return;
    timer.current = setTimeout(go, event.target instanceof HTMLInputElement ? PAUSE_MS : 0);
  };
  const clear = () => {
    form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select").forEach((field) => {
      field.value = "";
    });
    go();
  };
  return (
    <search>
      <form
        ref={form}
        action="/events"
        onInput={onInput}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[minmax(12rem,2fr)_repeat(4,minmax(7rem,1fr))]"
      >
        <label className="col-span-2 grid gap-1 sm:col-span-1">
          <span className="label">Search titles and statements</span>
          <input ref={search} type="search" name="q" defaultValue={filter.query} className={inputClasses} />
        </label>
        <Choice
          name="party"
          label="Party"
          value={filter.party}
          options={choices.parties.map((party) => [party, party])}
        />
        <Choice
          name="topic"
          label="Topic"
          value={filter.topic}
          options={choices.topics.map(({ id, label }) => [id, label])}
        />
        <Choice
          name="year"
          label="Year"
          value={filter.year?.toString()}
          options={choices.years.map((year) => [String(year), String(year)])}
        />
        <Choice
          name="kind"
          label="Kind"
          value={filter.kind}
          options={EVENT_KINDS.map((kind) => [kind, KIND_LABELS[kind]])}
        />
      </form>
      <div className="mt-2 flex items-center gap-3">
        <p className="label" role="status">
          {pending ? "Searching…" : `${found} ${found === 1 ? "event" : "events"}`}
        </p>
        {Object.values(filter).some(Boolean) ? (
          <Button look="quiet" onClick={clear}>
            Clear the filters
          </Button>
        ) : null}
      </div>
    </search>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      <select name={name} defaultValue={value ?? ""} className={inputClasses}>
        <option value="">any</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
