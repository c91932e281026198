"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "../../_ui/Button.tsx";
import { Dialog } from "../../_ui/Dialog.tsx";
import { ErrorNote } from "../../_ui/ErrorNote.tsx";
import { Menu, MenuItem, MenuLink } from "../../_ui/Menu.tsx";
import { useNotify } from "../../_ui/Toasts.tsx";
import { describeContents, restoreEventAction, trashEventAction } from "./actions.ts";
import { NoStatementDialog } from "./NoStatementDialog.tsx";

type Props = {
  readonly eventId: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly noStatement: readonly string[];
};

/** What can be done with the event as a whole. */
export function EventMenu({ eventId, title, parties, noStatement }: Props) {
  const [deleting, setDeleting] = useState<string | null>(null);
  const [recording, setRecording] = useState(false);
  const askToDelete = async () =>
    setDeleting(
      (await describeContents(eventId)) ?? "It is in the trash already; somebody else may have deleted it.",
    );
  return (
    <>
      <Menu label="⋯" name="More about this event">
        <MenuLink href={`/events/${eventId}/edit`}>Edit the event</MenuLink>
        <MenuItem onSelect={() => setRecording(true)}>Record that a party issued no statement</MenuItem>
        <MenuItem onSelect={askToDelete}>Move to the trash</MenuItem>
      </Menu>
      <DeleteDialog eventId={eventId} title={title} contents={deleting} onClose={() => setDeleting(null)} />
      <NoStatementDialog
        eventId={eventId}
        parties={parties}
        recorded={noStatement}
        open={recording}
        onOpenChange={setRecording}
      />
    </>
  );
}

type DeleteProps = {
  readonly eventId: string;
  readonly title: string;
  readonly contents: string | null;
  readonly onClose: () => void;
};

function DeleteDialog({ eventId, title, contents, onClose }: DeleteProps) {
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const router = useRouter();
  const notify = useNotify();
  const remove = () =>
    start(async () => {
      const outcome = await trashEventAction(eventId);
      if (!outcome.ok) return setError(outcome.error);
      onClose();
      router.push("/events");
      notify(`“${title}” is in the trash.`, {
        undo: async () => {
          const restored = await restoreEventAction(eventId);
          if (restored.ok) router.push(`/events/${eventId}`);
          else notify(restored.error);
        },
      });
    });
  return (
    <Dialog
      title={`Move “${title}” to the trash?`}
      description={`${contents ?? ""} You can restore it from the trash until the trash is emptied.`}
      open={contents !== null}
      onOpenChange={(open) => open || onClose()}
    >
      {error ? <ErrorNote title={error} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Keep it</Button>
        <Button look="danger" disabled={pending} onClick={remove}>
          Move to the trash
        </Button>
      </div>
    </Dialog>
  );
}
