"use client";
import { useTransition } from "react";
import { savePreference } from "./_preferences/actions.ts";
import type { Preferences } from "./_preferences/preferences.ts";

const NEXT = { system: "light", light: "dark", dark: "system" } as const;
const NAMES = { system: "Auto", light: "Light", dark: "Dark" } as const;

/** Goes round through the system's, the light and the dark theme. */
export function ThemeSwitch({ theme }: { theme: Preferences["theme"] }) {
  const [pending, start] = useTransition();
  return (
    <button
      type="button"
      disabled={pending}
      aria-label={`Theme: ${NAMES[theme]}. Change to ${NAMES[NEXT[theme]]}`}
      onClick={() => start(() => savePreference("theme", NEXT[theme]))}
      className="min-h-8 px-2 text-sm text-muted hover:text-ink pointer-coarse:min-h-11"
    >
      <span aria-hidden="true">◑ {NAMES[theme]}</span>
    </button>
  );
}
