import Link from "next/link";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import type { BundleCheck, Imported } from "./actions.ts";

export type Item = {
  readonly key: number;
  readonly name: string;
  readonly json: string;
  /** Null while it is being read. */
  readonly check: BundleCheck | null;
  readonly imported: Imported | null;
};

type Props = {
  readonly item: Item;
  readonly pending: boolean;
  readonly onStore: () => void;
  readonly onRemove: () => void;
};

export function BundleItem({ item, pending, onStore, onRemove }: Props) {
  const { name, check, imported } = item;
  return (
    <li className="grid gap-2 border-t border-rule pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h2 className="text-base">{check?.ok ? check.title : name}</h2>
        <div className="flex gap-2">
          {check?.ok && !imported?.ok ? (
            <Button look="primary" disabled={pending} onClick={onStore} aria-label={`Import ${check.title}`}>
              Import
            </Button>
          ) : null}
          {imported?.ok ? null : (
            <Button look="quiet" onClick={onRemove} aria-label={`Leave ${name} out`}>
              Leave it out
            </Button>
          )}
        </div>
      </div>
      {check === null ? <p role="status">Reading {name} …</p> : null}
      {check?.ok ? (
        <p className="text-muted">
          {name} · {check.date} · {check.statements.length} statements: {check.statements.join(", ")}
        </p>
      ) : null}
      {check?.ok ? check.notices.map((notice) => <p key={notice}>{notice}</p>) : null}
      {check && !check.ok ? <Errors name={name} errors={check.errors} /> : null}
      {imported && !imported.ok ? <Errors name={name} errors={imported.errors} /> : null}
      {imported?.ok ? (
        <p role="status">
          Imported:{" "}
          <Link className="underline" href={`/events/${imported.id}`}>
            open the event
          </Link>
        </p>
      ) : null}
    </li>
  );
}

function Errors({ name, errors }: { name: string; errors: readonly string[] }) {
  return (
    <ErrorNote title={`“${name}” was not imported`}>
      <ul className="grid gap-1">
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
    </ErrorNote>
  );
}
