import Link from "next/link";
import { buttonClasses } from "./_ui/Button.tsx";
import { EmptyState } from "./_ui/EmptyState.tsx";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="pt-8">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing at this address"
        actions={
          <>
            <Link href="/events" className={buttonClasses("primary")}>
              All events
            </Link>
            <Link href="/trash" className={buttonClasses()}>
              Trash
            </Link>
          </>
        }
      >
        The event, statement or topic may have been moved to the trash, or the link may be cut off. Nothing is
        lost.
      </EmptyState>
    </div>
  );
}
