"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { inputClasses } from "../../../../../_ui/Field.tsx";

type Choice = { readonly number: number; readonly seen: string };
type Props = { readonly versions: readonly Choice[]; readonly from: number; readonly to: number };

/** Which two versions are compared; the choice stands in the address. */
export function ChooseVersions({ versions, from, to }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const choose = (chosen: { readonly from: number; readonly to: number }) =>
    startTransition(() => router.replace(`?from=${chosen.from}&to=${chosen.to}`, { scroll: false }));
  return (
    <div className="flex flex-wrap items-end gap-4" aria-busy={pending}>
      <Choose
        label="Earlier version"
        chosen={from}
        versions={versions.filter(({ number }) => number < to)}
        onChoose={(number) => choose({ from: number, to })}
      />
      <span aria-hidden="true" className="pb-2 text-muted">
        →
      </span>
      <Choose
        label="Later version"
        chosen={to}
        versions={versions.filter(({ number }) => number > from)}
        onChoose={(number) => choose({ from, to: number })}
      />
    </div>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly chosen: number;
  readonly versions: readonly Choice[];
  readonly onChoose: (number: number) => void;
};

function Choose({ label, chosen, versions, onChoose }: ChooseProps) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      <select
        className={inputClasses}
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {versions.map(({ number, seen }) => (
          <option key={number} value={number}>
            {number}, seen {seen}
          </option>
        ))}
      </select>
    </label>
  );
}
