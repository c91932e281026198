import type { Metadata } from "next";
import { tableLimitsText } from "#lib/tables/limits.ts";
import { TABLE_ENDINGS } from "#lib/tables/table-format.ts";
import { ChooseFile } from "./ChooseFile.tsx";

export const metadata: Metadata = { title: "New import" };

type Props = { readonly searchParams: Promise<{ readonly like?: string | string[] }> };

export default async function NewImportPage({ searchParams }: Props) {
  const { like } = await searchParams;
  return (
    <div className="grid gap-6 pt-8">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-serif text-xl">New import</h1>
        <p className="text-base text-muted">
          A table with a row for each statement, a list of objects, event bundles, a ZIP of these and of
          documents, or a folder. {tableLimitsText()} Nothing is stored before you have seen what each row
          becomes.
        </p>
      </div>
      <ChooseFile endings={TABLE_ENDINGS} like={typeof like === "string" ? like : null} />
    </div>
  );
}
