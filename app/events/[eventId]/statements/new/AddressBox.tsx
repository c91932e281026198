"use client";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../../../_ui/Button.tsx";
import { inputClasses } from "../../../../_ui/Field.tsx";

type Props = { readonly canFetch: boolean; readonly onAddress: (address: string) => void };

/** Where a page's address comes in. It stays in its place until another one is pasted over it. */
export function AddressBox({ canFetch, onAddress }: Props) {
  const [address, setAddress] = useState("");
  const id = useId();
  const fetchIt = (event: FormEvent) => {
    event.preventDefault();
    onAddress(address.trim());
  };
  return (
    <form onSubmit={fetchIt} className="grid gap-2 lg:col-span-2">
      <label htmlFor={id} className="text-sm font-medium">
        From an address
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          className={`${inputClasses} min-w-48 flex-1`}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          disabled={!canFetch}
          aria-describedby={`${id}-hint`}
          value={address}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" disabled={!canFetch || address.trim() === ""}>
          Fetch the page
        </Button>
      </div>
      <p id={`${id}-hint`} className="label">
        {canFetch
          ? "The page is fetched once, by this Parallax, and nothing in it runs. Nothing is stored before you confirm."
          : "Fetching pages is switched off here. Save the page in your browser and drop the file below."}
      </p>
    </form>
  );
}
