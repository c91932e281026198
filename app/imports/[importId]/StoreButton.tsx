"use client";
import { useState, useTransition } from "react";
import { Button } from "../../_ui/Button.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { startStoringAction } from "./actions.ts";

export function StoreButton({ importId, statements }: { importId: string; statements: number }) {
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const store = () =>
    start(async () => {
      const outcome = await startStoringAction(importId);
      setFailure(outcome.ok ? undefined : outcome.error);
    });
  return (
    <>
      <Button look="primary" disabled={pending} onClick={store}>
        {statements > 0
          ? `Store ${statements.toLocaleString("en")} ${statements === 1 ? "statement" : "statements"}`
          : "Finish: nothing is new"}
      </Button>
      {failure ? <ErrorNote title="Nothing was stored">{failure}</ErrorNote> : null}
    </>
  );
}
