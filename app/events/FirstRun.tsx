import Link from "next/link";
import { buttonClasses } from "../_ui/Button.tsx";
import { EmptyState } from "../_ui/EmptyState.tsx";

const STEPS = [
  "Make an event: a call, a meeting, an accident; its date and who took part.",
  "Add what each side published: paste it, or drop .txt, .md, .html, .docx or .pdf files.",
  "Read where the accounts part, open the words behind every mark, take the report away.",
] as const;

/** Where no event is: what to do, and the sample to try it on. */
export function FirstRun() {
  return (
    <EmptyState
      title="No event yet"
      actions={
        <>
          <Link href="/events/new" className={buttonClasses("primary")}>
            New event
          </Link>
          <Link href="/events/import" className={buttonClasses()}>
            Load the samples or a bundle
          </Link>
        </>
      }
    >
      <ol className="grid list-decimal gap-1 ps-5">
        {STEPS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
