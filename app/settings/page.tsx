import type { Metadata } from "next";
import Link from "next/link";
import { loadPreferences } from "../_preferences/loaders.ts";
import { OutwardCalls } from "./OutwardCalls.tsx";
import { SettingsForm } from "./SettingsForm.tsx";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const preferences = await loadPreferences();
  return (
    <div className="grid max-w-prose gap-8 pt-8">
      <h1 className="text-xl">Settings</h1>
      <SettingsForm preferences={preferences} />
      <p className="label">These choices are kept in this browser.</p>
      <p>
        <Link className="underline" href="/settings/add-from-any-page">
          Add from any page: the bookmarklet
        </Link>
      </p>
      <OutwardCalls />
    </div>
  );
}
