"use client";
import { Button } from "./_ui/Button.tsx";
import { ErrorNote } from "./_ui/ErrorNote.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="grid max-w-prose gap-4 pt-8">
      <h1 className="text-xl">This page could not be made</h1>
      <ErrorNote title="Something went wrong on our side">
        <p>
          What was stored is unharmed. Try again; if it happens once more, look at the terminal where Parallax
          runs
          {error.digest ? ` for “${error.digest}”` : ""}.
        </p>
      </ErrorNote>
      <div>
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      </div>
    </div>
  );
}
