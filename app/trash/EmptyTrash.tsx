"use client";
import { useState, useTransition } from "react";
import { counted } from "#lib/report/wording.ts";
import { Button } from "../_ui/Button.tsx";
import { Dialog } from "../_ui/Dialog.tsx";
import { useNotify } from "../_ui/Toasts.tsx";
import { emptyTrashAction } from "./actions.ts";

export function EmptyTrash({ events, statements }: { events: number; statements: number }) {
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const notify = useNotify();
  const empty = () =>
    start(async () => {
      const gone = await emptyTrashAction();
      setOpen(false);
      notify(`Deleted for good: ${counted(gone.events, "event")}, ${counted(gone.statements, "statement")}.`);
    });
  return (
    <div>
      <Button look="danger" onClick={() => setOpen(true)}>
        Empty the trash
      </Button>
      <Dialog
        title="Empty the trash?"
        description={`${counted(events, "event")} and ${counted(statements, "single statement")} will be deleted for good, with all their versions, decisions and notes. This cannot be undone.`}
        open={open}
        onOpenChange={setOpen}
      >
        <div className="flex justify-end gap-2">
          <Button onClick={() => setOpen(false)}>Keep it</Button>
          <Button look="danger" disabled={pending} onClick={empty}>
            Delete for good
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
