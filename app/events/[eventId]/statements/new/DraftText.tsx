"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { type TextChange, textChanges } from "#lib/report/text-changes.ts";
import { ChangedWords } from "../../../../_marks/ChangedWords.tsx";
import { textLanguage } from "../../../../_marks/direction.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { inputClasses } from "../../../../_ui/Field.tsx";
import { ScrollRegion } from "../../../../_ui/ScrollRegion.tsx";

type Props = {
  readonly id: string;
  readonly text: string;
  readonly corrected: string | null;
  readonly language: string;
  readonly onCorrect: (corrected: string | null) => void;
};

/** The text as read, and the analyst's correction of it: what was read stays the first version. */
export function DraftText({ id, text, corrected, language, onCorrect }: Props) {
  const [open, setOpen] = useState(false);
  if (!open && corrected === null)
    return (
      <>
        <ScrollRegion
          name="The text as read"
          className="max-h-96 overflow-y-auto border border-line bg-sheet p-4"
        >
          <p className="words whitespace-pre-wrap" {...textLanguage(language)}>
            {text}
          </p>
        </ScrollRegion>
        <div>
          <Button onClick={() => setOpen(true)}>Correct the text</Button>
        </div>
      </>
    );
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        The text, corrected by hand
      </label>
      <textarea
        id={id}
        rows={14}
        className={`${inputClasses} font-serif text-base leading-6`}
        value={corrected ?? text}
        {...textLanguage(language)}
        onChange={(event) => onCorrect(event.target.value === text ? null : event.target.value)}
      />
      <p className="label">
        What was read is stored as version 1 with the file’s bytes; yours becomes version 2 and is the one
        compared.
      </p>
      <Changes before={text} after={corrected ?? text} language={language} />
      <div>
        <Button
          onClick={() => {
            onCorrect(null);
            setOpen(false);
          }}
        >
          Back to the text as read
        </Button>
      </div>
    </div>
  );
}

type ChangesProps = { readonly before: string; readonly after: string; readonly language: string };

function Changes({ before, after, language }: ChangesProps) {
  const settled = useDeferredValue(after);
  const changes = useMemo(() => textChanges(before, settled, language), [before, settled, language]);
  if (changes.length === 0) return <p className="text-muted">No word is changed.</p>;
  return (
    <section aria-label="What the correction changes" className="grid gap-1">
      <p className="font-medium">
        {changes.length === 1 ? "1 line differs" : `${changes.length} lines differ`}
      </p>
      <ScrollRegion name="Changed lines" className="max-h-72 overflow-y-auto border-t border-line">
        <ol>
          {changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
            <li key={at} className="grid gap-1 border-b border-line py-2">
              <Line side={change.before} as="del" language={language} />
              <Line side={change.after} as="ins" language={language} />
            </li>
          ))}
        </ol>
      </ScrollRegion>
    </section>
  );
}

type LineProps = {
  readonly side: TextChange["before"];
  readonly as: "del" | "ins";
  readonly language: string;
};

function Line({ side, as, language }: LineProps) {
  if (side === null) return null;
  return (
    <p className="words" {...textLanguage(language)}>
      <ChangedWords text={side.text} words={side.words} as={as} />
    </p>
  );
}
