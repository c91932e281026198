"use client";
import { useState, useTransition } from "react";
import { fits } from "#lib/imports/fits.ts";
import type { Mapping } from "#lib/imports/mapping.ts";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { type PreviewRow, previewAction, type ShownSample, startCheckAction } from "./actions.ts";
import { ColumnFields } from "./ColumnFields.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { type ProfileChoice, ProfileFields } from "./ProfileFields.tsx";
import { ReadingFields } from "./ReadingFields.tsx";
import { useSample } from "./useSample.ts";

type Props = {
  readonly importId: string;
  readonly sample: ShownSample;
  readonly bundles: readonly { readonly title: string; readonly statements: number }[];
  readonly initial: Mapping;
  readonly profiles: readonly ProfileChoice[];
  readonly encodings: readonly { readonly id: string; readonly label: string }[];
  readonly workbook: boolean;
};

/** What each column means, with the first rows as they would be stored. */
export function MappingForm({
  importId,
  sample: first,
  bundles,
  initial,
  profiles,
  encodings,
  workbook,
}: Props) {
  const [mapping, setMapping] = useState(initial);
  const [profile, setProfile] = useState("");
  const [preview, setPreview] = useState<readonly PreviewRow[]>();
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const change = (next: Mapping) => {
    setMapping(next);
    setPreview(undefined);
  };
  const adopt = ({ guessed, columns: found }: ShownSample) =>
    setMapping((chosen) => (fits(chosen, found) ? chosen : { ...chosen, columns: guessed.columns }));
  const { sample, reading, failure: unread } = useSample(importId, first, mapping.reader, adopt);
  const { columns, rows } = sample;
  const isTable = first.columns.length > 0;
  const shown = rows.find(({ isDocument }) => isDocument !== isTable)?.cells ?? {};
  const show = () =>
    start(async () => {
      const outcome = await previewAction(importId, mapping);
      setFailure(outcome.ok ? undefined : outcome.error);
      if (outcome.ok) setPreview(outcome.rows);
    });
  const look = () =>
    start(async () => {
      const outcome = await startCheckAction(importId, {
        mapping,
        profile: profile || null,
        bundles: first.columns.length === 0,
      });
      if (!outcome.ok) setFailure(outcome.error);
    });
  return (
    <div className="grid gap-8">
      {bundles.length > 0 ? <BundleNote bundles={bundles} /> : null}
      {first.rows.length > 0 ? (
        <>
          {isTable ? (
            <ProfileFields
              profiles={profiles}
              mapping={mapping}
              onTake={(taken, name) => {
                change({ ...taken, reader: mapping.reader });
                setProfile(name);
              }}
            />
          ) : null}
          {first.rows.some(({ isDocument }) => isDocument) ? <DocumentNote /> : null}
          <ColumnFields columns={columns} sample={shown} mapping={mapping} onChange={change} />
          {isTable ? (
            <ReadingFields mapping={mapping} encodings={encodings} workbook={workbook} onChange={change} />
          ) : null}
        </>
      ) : null}
      {reading ? <p role="status">Reading the first rows again …</p> : null}
      {unread ? <ErrorNote title="The file cannot be read in this way">{unread}</ErrorNote> : null}
      {failure ? <ErrorNote title="The rows were not looked at">{failure}</ErrorNote> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={pending || reading} onClick={look}>
          Look at all rows
        </Button>
        {rows.length > 0 ? (
          <Button disabled={pending || reading} onClick={show}>
            Show the first {rows.length}
          </Button>
        ) : null}
        <p className="label">Nothing is stored by looking.</p>
      </div>
      {preview ? <PreviewTable rows={preview} /> : null}
    </div>
  );
}

function DocumentNote() {
  return (
    <p className="max-w-prose text-base">
      The file holds documents. Each is a statement: its words, title, language, day and address are read out
      of it, and its bytes are kept. Who published it and for whom it speaks holds for all of them, as said
      below.
    </p>
  );
}

function BundleNote({ bundles }: { bundles: Props["bundles"] }) {
  return (
    <p className="max-w-prose text-base">
      The file holds event bundles, which say themselves what they mean:{" "}
      {bundles.map(({ title, statements }) => `${title} (${statements})`).join(", ")}.
    </p>
  );
}
