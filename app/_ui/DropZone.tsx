"use client";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";

type Props = {
  /** Endings and media types that the file picker offers. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly className?: string;
  /** What stands before the button. */
  readonly children: ReactNode;
  /** What stands after it. */
  readonly after?: ReactNode;
};

/** A place to drop files, with a button that does the same. */
export function DropZone({ accept, onFiles, className, children, after }: Props) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={classes(
        "border border-dashed p-6",
        over ? "border-focus bg-selected" : "border-faint",
        className,
      )}
    >
      {children}
      <input
        ref={picker}
        type="file"
        multiple
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button onClick={() => picker.current?.click()}>Choose files</Button>
      {after}
    </div>
  );
}
