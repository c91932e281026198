"use client";
import { useState, useTransition } from "react";
import type { Mapping } from "#lib/imports/mapping.ts";
import { Button } from "../../_ui/Button.tsx";
import { Field, inputClasses } from "../../_ui/Field.tsx";
import { useNotify } from "../../_ui/Toasts.tsx";
import { saveProfileAction } from "./actions.ts";

export type ProfileChoice = { readonly name: string; readonly about: string; readonly mapping: Mapping };

type Props = {
  readonly profiles: readonly ProfileChoice[];
  readonly mapping: Mapping;
  readonly onTake: (mapping: Mapping, name: string) => void;
};

/** Takes what the columns mean from a profile, or saves it as one. */
export function ProfileFields({ profiles, mapping, onTake }: Props) {
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const notify = useNotify();
  const save = () =>
    start(async () => {
      const outcome = await saveProfileAction(name, mapping);
      setError(outcome.ok ? undefined : outcome.error);
      if (outcome.ok) notify(`Saved as “${name.trim()}”; on the command line: --profile "${name.trim()}".`);
    });
  return (
    <section aria-labelledby="profile" className="grid gap-3">
      <h2 id="profile" className="border-b border-rule pb-1 text-lg">
        Profile
      </h2>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field
          id="take-profile"
          label="Take a profile"
          hint="What the columns of a common kind of file mean."
        >
          <select
            id="take-profile"
            className={inputClasses}
            defaultValue=""
            aria-describedby="take-profile-hint"
            onChange={(event) => {
              const taken = profiles.find((profile) => profile.name === event.target.value);
              if (taken) onTake(taken.mapping, taken.name);
            }}
          >
            <option value="">guessed from this file</option>
            {profiles.map((profile) => (
              <option key={profile.name} value={profile.name}>
                {profile.name}: {profile.about}
              </option>
            ))}
          </select>
        </Field>
        <Field id="save-profile" label="Save what is chosen below as" error={error} optional>
          <div className="flex gap-2">
            <input
              id="save-profile"
              className={inputClasses}
              value={name}
              aria-invalid={Boolean(error)}
              onChange={(event) => setName(event.target.value)}
            />
            <Button disabled={pending || name.trim() === ""} onClick={save}>
              Save
            </Button>
          </div>
        </Field>
      </div>
    </section>
  );
}
