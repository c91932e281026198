import type { Span } from "#lib/engine/types.ts";
import type { PassageChange, ReadVersion } from "#lib/report/revision/revise.ts";
import type { Revision } from "#lib/report/revision/revision.ts";
import { ChangedWords } from "../../../../../_marks/ChangedWords.tsx";
import { textLanguage } from "../../../../../_marks/direction.ts";

/** Two versions and what became of each passage. */
export type RevisedPassages = Omit<Revision, "marks">;

/** Every passage of both versions in the later one's order, with what became of it said in a word beside it. */
export function RevisedText({ revision }: { revision: RevisedPassages }) {
  return (
    <section aria-label="Both versions, passage by passage" className="border-t border-rule">
      <ol>
        {revision.passages.map((change) => (
          <li
            key={`${change.before}-${change.after}`}
            className="grid gap-x-6 gap-y-1 border-b border-line py-2 md:grid-cols-[8rem_minmax(0,44rem)]"
          >
            <p className="label pt-0.5">{labelOf(change)}</p>
            <div className="grid gap-1">
              <Words revision={revision} change={change} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function labelOf(change: PassageChange): string {
  switch (change.kind) {
    case "kept":
      return `${change.after + 1} kept`;
    case "changed":
      return `${change.after + 1} ≠ changed`;
    case "moved":
      return `${change.after + 1} ↕ moved, was ${change.before + 1}`;
    case "removed":
      return `− removed, was ${change.before + 1}`;
    case "added":
      return `${change.after + 1} + added`;
  }
}

type WordsProps = { readonly revision: RevisedPassages; readonly change: PassageChange };

function Words({ revision: { before, after }, change }: WordsProps) {
  switch (change.kind) {
    case "kept":
      return <Passage version={after} index={change.after} side="after" muted />;
    case "moved":
      return <Passage version={after} index={change.after} side="after" />;
    case "added":
      return <Passage version={after} index={change.after} side="after" as="ins" />;
    case "removed":
      return <Passage version={before} index={change.before} side="before" as="del" />;
    case "changed":
      return (
        <>
          <Passage version={before} index={change.before} side="before" as="del" spans={change.words.a} />
          <Passage version={after} index={change.after} side="after" as="ins" spans={change.words.b} />
        </>
      );
  }
}

type PassageProps = {
  readonly version: ReadVersion;
  readonly index: number;
  readonly side: "before" | "after";
  /** How words are set that stand in one version only; without spans that is the whole passage. */
  readonly as?: "del" | "ins";
  readonly spans?: readonly Span[];
  readonly muted?: boolean;
};

function Passage({ version, index, side, as, spans, muted }: PassageProps) {
  const passage = version.analysed.passages[index];
  if (!passage) return null;
  const { start, end } = passage;
  return (
    <p
      id={`${side}-${index}`}
      className={`words scroll-my-24 ${muted ? "text-muted" : ""}`}
      {...textLanguage(version.analysed.language)}
    >
      {as ? (
        <ChangedWords text={version.text} part={[start, end]} words={spans ?? [[start, end]]} as={as} />
      ) : (
        version.text.slice(start, end)
      )}
    </p>
  );
}
