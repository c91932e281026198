import type { Metadata } from "next";
import { ImportBundles } from "./ImportBundles.tsx";

export const metadata: Metadata = { title: "Import bundles" };

export default function ImportPage() {
  return (
    <div className="grid gap-6 pt-8">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-serif text-xl">Import bundles</h1>
        <p className="text-base text-muted">
          An event bundle is a JSON file with an event and its statements, as Parallax writes it under Report
          → Event bundle. Each is checked and shown before anything is stored.
        </p>
      </div>
      <ImportBundles />
    </div>
  );
}
