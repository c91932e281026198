import type { ReactNode } from "react";
import type { TwinRecord } from "#lib/data/import-twins.ts";
import { TwinChoices } from "./TwinChoices.tsx";
import { TwinPair } from "./TwinPair.tsx";

type Props = {
  readonly importId: string;
  readonly twins: readonly TwinRecord[];
  readonly exact: number;
  readonly near: number;
  readonly children: ReactNode;
};

/** Rows whose words are, or nearly are, those of another text, side by side with it. */
export function Twins({ importId, twins, exact, near, children }: Props) {
  return (
    <section aria-labelledby="twins" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-1">
        <h2 id="twins" className="text-lg">
          {(exact + near).toLocaleString("en")} {exact + near === 1 ? "duplicate" : "duplicates"}
        </h2>
        <TwinChoices importId={importId} exact={exact} near={near} />
      </div>
      <p className="max-w-prose text-muted">
        {exact.toLocaleString("en")} have exactly the words of another text, {near.toLocaleString("en")}{" "}
        nearly. Skipped unless you say otherwise: the same words of the same source. Words that only one of
        the two has are marked.
      </p>
      <ol>
        {twins.map((twin) => (
          <TwinPair key={twin.row} importId={importId} twin={twin} />
        ))}
      </ol>
      {children}
    </section>
  );
}
