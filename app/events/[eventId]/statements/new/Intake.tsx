"use client";
import Link from "next/link";
import { useId, useState } from "react";
import { FORMAT_ENDINGS, FORMATS_TEXT } from "#lib/files/format.ts";
import { Button } from "../../../../_ui/Button.tsx";
import { classes } from "../../../../_ui/classes.ts";
import { DropZone } from "../../../../_ui/DropZone.tsx";
import { inputClasses } from "../../../../_ui/Field.tsx";
import { AddressBox } from "./AddressBox.tsx";

type Props = {
  readonly limits: string;
  /** False where the operator has switched fetching off. */
  readonly canFetch: boolean;
  readonly onAddress: (address: string) => void;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Where texts come in: pasted, chosen or dropped, one or several. */
export function Intake({ limits, canFetch, onAddress, onText, onFile }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <AddressBox canFetch={canFetch} onAddress={onAddress} />
      <PasteBox onText={onText} />
      <DropZone
        accept={FORMAT_ENDINGS.join(",")}
        onFiles={(files) => files.forEach(onFile)}
        className="grid content-center justify-items-start gap-3"
        after={<p className="label">{limits}</p>}
      >
        <p className="font-medium">Or drop files here</p>
        <p className="text-muted">
          {FORMATS_TEXT}; in UTF-8 and older encodings such as GB18030 and Windows-1251. Several at once, each
          becomes a statement, and so does each file in a .zip or attached to an e-mail.
        </p>
        <p className="text-muted">
          A table of many statements (.csv, .xlsx, .json, .jsonl){" "}
          <Link className="underline" href="/imports/new">
            has its own import
          </Link>
          .
        </p>
      </DropZone>
    </div>
  );
}

function PasteBox({ onText }: Pick<Props, "onText">) {
  const [text, setText] = useState("");
  const id = useId();
  const read = () => {
    onText(text);
    setText("");
  };
  return (
    <div className="grid content-start gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        Paste a text
      </label>
      <textarea
        id={id}
        rows={8}
        dir="auto"
        className={classes(inputClasses, "font-serif text-base leading-6")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button disabled={text.trim() === ""} onClick={read}>
          Read this text
        </Button>
      </div>
    </div>
  );
}
