"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { type FieldErrors, readStatementFields } from "#lib/schema/statement-form.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { useNotify } from "../../../../_ui/Toasts.tsx";
import { storeStatement } from "./actions.ts";
import { DraftCard } from "./DraftCard.tsx";
import { type Draft, nameOf } from "./draft.ts";
import { Intake } from "./Intake.tsx";
import { contentOf } from "./readOnServer.ts";
import type { Suggestions } from "./suggestions.ts";
import { useDrafts } from "./useDrafts.ts";
import { useSentPage } from "./useSentPage.ts";

type Props = {
  readonly eventId: string;
  readonly limits: string;
  readonly canFetch: boolean;
  readonly suggestions: Suggestions;
};

const NO_ERRORS: FieldErrors = {};

type Problem = { readonly fields: FieldErrors; readonly failure: string | null };

/** Texts come in, are read and shown, and are stored only when the analyst has confirmed them. */
export function AddStatements({ eventId, limits, canFetch, suggestions }: Props) {
  const { drafts, add, remove, change, correct, read } = useDrafts();
  const [problems, setProblems] = useState<Readonly<Record<number, Problem>>>({});
  const [stored, setStored] = useState(0);
  const [pending, start] = useTransition();
  const router = useRouter();
  const notify = useNotify();
  useLeaveWarning(drafts.length > 0);
  useSentPage((sent) => add(sent.tooLong ? { kind: "address", address: sent.url } : { kind: "sent", sent }));
  const ready = drafts.filter(({ status }) => status.kind === "read");
  const storeAll = () => {
    const found = Object.fromEntries(
      ready.map((draft) => [draft.key, { fields: errorsOf(draft), failure: null }]),
    );
    setProblems(found);
    const wrong = ready.find((draft) => Object.keys(found[draft.key]?.fields ?? {}).length > 0);
    if (wrong) {
      const field = Object.keys(found[wrong.key]?.fields ?? {})[0];
      document.getElementById(`${field}-${wrong.key}`)?.focus();
      return;
    }
    start(async () => {
      let done = 0;
      for (const draft of ready) {
        const failure = await store(eventId, draft);
        if (failure === null) {
          done += 1;
          setStored(done);
          remove(draft.key);
        } else setProblems((all) => ({ ...all, [draft.key]: { fields: {}, failure } }));
      }
      setStored(0);
      if (done < drafts.length) return;
      notify(done === 1 ? "The statement is stored." : `${done} statements are stored.`);
      router.push(`/events/${eventId}`);
    });
  };
  return (
    <div className="grid gap-8">
      <Intake
        limits={limits}
        canFetch={canFetch}
        onAddress={(address) => add({ kind: "address", address })}
        onText={(text) => add({ kind: "paste", text })}
        onFile={(file) => add({ kind: "file", file })}
      />
      {drafts.map((draft, place) => (
        <DraftCard
          key={draft.key}
          draft={draft}
          number={place + 1}
          errors={problems[draft.key]?.fields ?? NO_ERRORS}
          failure={problems[draft.key]?.failure ?? null}
          suggestions={suggestions}
          change={change}
          correct={correct}
          read={read}
          remove={remove}
        />
      ))}
      {drafts.length > 0 ? (
        <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center gap-4 border-t border-rule bg-paper px-1 py-3">
          <Button look="primary" disabled={pending || ready.length === 0} onClick={storeAll}>
            {ready.length === 1
              ? "Confirm and store the statement"
              : `Confirm and store ${ready.length} statements`}
          </Button>
          <p className="label" role="status">
            {pending ? `Storing ${stored + 1} …` : progressOf(drafts)}
          </p>
        </div>
      ) : null}
    </div>
  );
}

/** How far the reading of many files has come; that nothing is stored yet where all are read. */
function progressOf(drafts: readonly Draft[]): string {
  const of = (...kinds: readonly Draft["status"]["kind"][]) =>
    drafts.filter(({ status }) => kinds.includes(status.kind)).length;
  const failed = of("failed");
  const lost = failed === 0 ? "" : ` ${failed} could not be read.`;
  if (of("waiting", "reading") === 0) return `Nothing is stored before you confirm.${lost}`;
  return `${of("read", "failed")} of ${drafts.length} read …${lost}`;
}

function errorsOf({ fields }: Draft): FieldErrors {
  const reading = readStatementFields(fields);
  return reading.ok ? {} : reading.errors;
}

/** Null where the draft was stored, else why not. */
async function store(
  eventId: string,
  { origin, status, fields, encoding, cut, pageKey, corrected }: Draft,
): Promise<string | null> {
  if (status.kind !== "read") return `“${nameOf({ origin })}” has not been read.`;
  const content = contentOf(origin, pageKey);
  try {
    const outcome = await storeStatement(
      eventId,
      { fields, encoding, cut, corrected, sha256: status.reading.sha256 },
      content,
    );
    return outcome.ok ? null : outcome.error;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `It could not be stored (${error.message}). Is Parallax still running? Try again.`;
  }
}

/** Asks before the page is left while something is unsaved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
}
