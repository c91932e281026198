"use client";
import { useTransition } from "react";
import { Button } from "../_ui/Button.tsx";
import { useNotify } from "../_ui/Toasts.tsx";
import { restoreAction } from "./actions.ts";

type Props = { readonly eventId: string; readonly statementId?: string; readonly name: string };

export function RestoreButton({ eventId, statementId, name }: Props) {
  const [pending, start] = useTransition();
  const notify = useNotify();
  const restore = () =>
    start(async () => {
      const outcome = await restoreAction(eventId, statementId);
      notify(outcome.ok ? `“${name}” is back.` : outcome.error);
    });
  return (
    <Button disabled={pending} onClick={restore} aria-label={`Restore ${name}`}>
      Restore
    </Button>
  );
}
