"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { readSentPage, type SentPage } from "#lib/schema/sent-page.ts";
import { keepSentPage } from "../_incoming/sentPages.ts";
import { Button } from "../_ui/Button.tsx";
import { EmptyState } from "../_ui/EmptyState.tsx";
import { Field, inputClasses } from "../_ui/Field.tsx";
import { ScrollRegion } from "../_ui/ScrollRegion.tsx";

type Props = {
  readonly events: readonly { readonly id: string; readonly title: string; readonly date: string }[];
};

type Incoming =
  | { readonly kind: "waiting" }
  | { readonly kind: "none" }
  | { readonly kind: "sent"; readonly page: SentPage };

/** What the bookmarklet sent, and the event to which its reader adds it. Nothing is stored here. */
export function SentPageForm({ events }: Props) {
  const incoming = useIncoming();
  const [event, setEvent] = useState(events[0]?.id ?? "");
  const router = useRouter();
  if (incoming.kind === "waiting") return null;
  if (incoming.kind === "none")
    return (
      <EmptyState title="No page was sent">
        <p>
          The bookmarklet sends the page that you read:{" "}
          <Link className="underline" href="/settings/add-from-any-page">
            set it up
          </Link>
          .
        </p>
      </EmptyState>
    );
  const { page } = incoming;
  const goOn = (path: string) => {
    keepSentPage(page);
    router.push(path);
  };
  return (
    <div className="grid max-w-3xl gap-5">
      <p className="border-s-4 border-line ps-3">
        A page in your browser sent this. Nothing is stored before you have confirmed it with the event’s
        form.
      </p>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-muted">Title</dt>
        <dd dir="auto">{page.title || "none"}</dd>
        <dt className="text-muted">Address</dt>
        <dd className="break-all">{page.url}</dd>
        <dt className="text-muted">Text</dt>
        <dd>{amountOf(page)}</dd>
      </dl>
      {page.tooLong ? null : (
        <ScrollRegion
          name="The text that was sent"
          className="max-h-72 overflow-y-auto border border-line bg-sheet p-4"
        >
          <p className="words whitespace-pre-wrap" dir="auto">
            {page.text}
          </p>
        </ScrollRegion>
      )}
      <Field id="event" label="Event">
        <select
          id="event"
          className={inputClasses}
          value={event}
          onChange={({ target }) => setEvent(target.value)}
        >
          {events.map(({ id, title, date }) => (
            <option key={id} value={id}>
              {title} ({date})
            </option>
          ))}
        </select>
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={event === ""}
          onClick={() => goOn(`/events/${encodeURIComponent(event)}/statements/new`)}
        >
          Go on to the event’s form
        </Button>
        <Button onClick={() => goOn("/events/new")}>Make a new event for it</Button>
      </div>
    </div>
  );
}

function amountOf({ text, selected, tooLong }: SentPage): string {
  if (tooLong) return "too long to be sent; the page is fetched by its address instead";
  return `${text.length.toLocaleString("en")} characters, ${selected ? "what you had selected" : "all of the page"}`;
}

/** The page in the address's fragment, which no server sees; it is taken out of the address and the history at once. */
function useIncoming(): Incoming {
  const [incoming, setIncoming] = useState<Incoming>({ kind: "waiting" });
  useEffect(() => {
    const read = () => {
      const fragment = window.location.hash.slice(1);
      if (fragment === "") return false;
      window.history.replaceState(window.history.state, "", window.location.pathname);
      const page = readSentPage(decoded(fragment));
      setIncoming(page ? { kind: "sent", page } : { kind: "none" });
      return true;
    };
    if (!read()) setIncoming((now) => (now.kind === "waiting" ? { kind: "none" } : now));
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return incoming;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}
