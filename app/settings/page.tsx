import type { Metadata } from "next";
import { loadPreferences } from "../_preferences/loaders.ts";
import { SettingsForm } from "./SettingsForm.tsx";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const preferences = await loadPreferences();
  return (
    <div className="grid max-w-prose gap-8 pt-8">
      <h1 className="text-xl">Settings</h1>
      <SettingsForm preferences={preferences} />
      <p className="label">
        These choices are kept in this browser. Parallax makes no calls to other computers.
      </p>
    </div>
  );
}
