"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "../../../../_ui/Button.tsx";
import { Dialog } from "../../../../_ui/Dialog.tsx";
import { ErrorNote } from "../../../../_ui/ErrorNote.tsx";
import { useNotify } from "../../../../_ui/Toasts.tsx";
import { restoreStatementAction, trashStatementAction } from "../../actions.ts";

type Props = { readonly eventId: string; readonly statementId: string; readonly name: string };

export function TrashStatement({ eventId, statementId, name }: Props) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const notify = useNotify();
  const restore = async () => {
    const outcome = await restoreStatementAction(eventId, statementId);
    if (!outcome.ok) notify(outcome.error);
  };
  const remove = () =>
    start(async () => {
      const outcome = await trashStatementAction(eventId, statementId);
      if (!outcome.ok) return setError(outcome.error);
      setOpen(false);
      router.push(`/events/${eventId}/statements`);
      notify(`“${name}” is in the trash.`, { undo: restore });
    });
  return (
    <>
      <Button onClick={() => setOpen(true)}>Move to the trash</Button>
      <Dialog
        title={`Move “${name}” to the trash?`}
        description="Its stored versions go with it, and the comparison is made without it. You can restore it from the trash."
        open={open}
        onOpenChange={setOpen}
      >
        {error ? <ErrorNote title={error} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => setOpen(false)}>Keep it</Button>
          <Button look="danger" disabled={pending} onClick={remove}>
            Move to the trash
          </Button>
        </div>
      </Dialog>
    </>
  );
}
