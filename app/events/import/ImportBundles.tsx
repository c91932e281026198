"use client";
import { Button } from "../../_ui/Button.tsx";
import { DropZone } from "../../_ui/DropZone.tsx";
import { BundleItem } from "./BundleItem.tsx";
import { useBundles } from "./useBundles.ts";

/** Bundles chosen, dropped or taken from the samples; each stands with what it holds until it is stored. */
export function ImportBundles() {
  const { items, pending, takeFiles, takeSamples, store, remove } = useBundles();
  const ready = items.filter(({ check, imported }) => check?.ok && imported === null);
  return (
    <div className="grid gap-6">
      <DropZone
        accept=".json,application/json"
        onFiles={takeFiles}
        className="flex flex-wrap items-center gap-3"
        after={<Button onClick={takeSamples}>Take the samples</Button>}
      >
        <p>Drop bundles here, or</p>
      </DropZone>
      <ul className="grid gap-4">
        {items.map((item) => (
          <BundleItem
            key={item.key}
            item={item}
            pending={pending}
            onStore={() => store(item)}
            onRemove={() => remove(item.key)}
          />
        ))}
      </ul>
      {ready.length > 1 ? (
        <div>
          <Button look="primary" disabled={pending} onClick={() => ready.forEach(store)}>
            Import all {ready.length}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
