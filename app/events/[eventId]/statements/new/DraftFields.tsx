"use client";
import { STATEMENT_TYPES } from "#lib/engine/types.ts";
import { TYPE_LABELS } from "#lib/report/labels.ts";
import type { FieldErrors, StatementFields } from "#lib/schema/statement-form.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { PublishedFields } from "./PublishedFields.tsx";
import type { Suggestions } from "./suggestions.ts";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly draftKey: number;
  readonly fields: StatementFields;
  readonly errors: FieldErrors;
  readonly suggestions: Suggestions;
  readonly onChange: (part: Partial<StatementFields>) => void;
};

const TYPES = STATEMENT_TYPES.map((type) => [type, TYPE_LABELS[type]] as const);

/** What the analyst confirms of a statement. A known source brings its party and type along. */
export function DraftFields({ draftKey, fields, errors, suggestions, onChange }: Props) {
  const field = (name: keyof StatementFields) => ({
    id: `${name}-${draftKey}`,
    value: fields[name],
    error: errors[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const changeSource = (source: string) => {
    const known = suggestions.sources.find(({ name }) => name === source);
    onChange(
      known ? { source, party: fields.party || known.party, type: fields.type || known.type } : { source },
    );
  };
  return (
    <div className="grid content-start gap-4">
      <TextField
        {...field("source")}
        label="Source"
        hint="Who published it: a ministry, an agency, an account."
        options={suggestions.sources.map(({ name, party }) => ({ value: name, label: party }))}
        onChange={changeSource}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("party")}
          label="Speaks for"
          options={suggestions.parties.map((value) => ({ value }))}
        />
        <ChoiceField {...field("type")} label="Type" options={[["", "choose"], ...TYPES]} />
      </div>
      <PublishedFields
        draftKey={draftKey}
        fields={fields}
        errors={errors}
        zones={suggestions.zones}
        onChange={onChange}
      />
      <TextField
        {...field("publishedBasis")}
        label="How that time is known"
        hint="The page’s own stamp, the post’s, an agency’s wire …"
        optional
      />
      <TextField {...field("title")} label="Title" optional />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("language")} label="Language" hint="en, zh-CN, ru …" />
        <ChoiceField
          {...field("translationOf")}
          label="Translation of"
          hint="The original, if it is loaded."
          optional
          options={[
            ["", "no translation"],
            ...suggestions.statements.map(({ id, name }) => [id, name] as const),
          ]}
        />
      </div>
      <TextField {...field("url")} label="Web address" optional />
    </div>
  );
}
