"use client";
import { useState, useTransition } from "react";
import { savePreference } from "../_preferences/actions.ts";
import type { Preferences } from "../_preferences/preferences.ts";
import { Button } from "../_ui/Button.tsx";
import { Field, inputClasses } from "../_ui/Field.tsx";
import { useNotify } from "../_ui/Toasts.tsx";

const THEMES = { system: "As the system", light: "Light", dark: "Dark" } as const;

export function SettingsForm({ preferences }: { preferences: Preferences }) {
  const [analyst, setAnalyst] = useState(preferences.analyst);
  const [, start] = useTransition();
  const notify = useNotify();
  const save = (name: keyof Preferences, value: string | boolean) =>
    start(async () => {
      await savePreference(name, value);
      notify("Saved.");
    });
  return (
    <div className="grid gap-8">
      <Field id="analyst" label="Your name" hint="Stands beside what you add or settle by hand.">
        <div className="flex gap-2">
          <input
            id="analyst"
            className={inputClasses}
            maxLength={80}
            autoComplete="name"
            aria-describedby="analyst-hint"
            value={analyst}
            onChange={(event) => setAnalyst(event.target.value)}
          />
          <Button onClick={() => save("analyst", analyst.trim())}>Save</Button>
        </div>
      </Field>
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-medium">Theme</legend>
        {(Object.keys(THEMES) as (keyof typeof THEMES)[]).map((theme) => (
          <label key={theme} className="flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="theme"
              checked={preferences.theme === theme}
              onChange={() => save("theme", theme)}
            />
            {THEMES[theme]}
          </label>
        ))}
      </fieldset>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={preferences.keys}
          onChange={(event) => save("keys", event.target.checked)}
        />
        Single keys (j, k, n, p, / and ?) act on the page
      </label>
    </div>
  );
}
