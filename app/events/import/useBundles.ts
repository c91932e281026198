"use client";
import { useRef, useState, useTransition } from "react";
import { checkBundle, importBundle, listSamples } from "./actions.ts";
import type { Item } from "./BundleItem.tsx";

/** Largest bundle that is read, in bytes: what the server takes in one request. */
const LARGEST_BYTES = 20_000_000;

/** The bundles that came in, each checked by the server, and what can be done with them. */
export function useBundles() {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [pending, start] = useTransition();
  const next = useRef(1);
  const patch = (key: number, part: Partial<Item>) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const put = (item: Omit<Item, "key">): number => {
    const key = next.current++;
    setItems((all) => [...all, { key, ...item }]);
    return key;
  };
  const take = (name: string, json: string) => {
    const key = put({ name, json, check: null, imported: null });
    start(async () => patch(key, { check: await checkBundle(name, json) }));
  };
  const takeFiles = async (files: readonly File[]) => {
    for (const file of files) {
      if (file.size <= LARGEST_BYTES) {
        take(file.name, await file.text());
        continue;
      }
      const error = `“${file.name}” is larger than ${LARGEST_BYTES / 1_000_000} MB. Divide it into several bundles.`;
      put({ name: file.name, json: "", check: { ok: false, errors: [error] }, imported: null });
    }
  };
  const takeSamples = () =>
    start(async () => {
      for (const { name, json } of await listSamples()) take(name, json);
    });
  const store = (item: Item) =>
    start(async () => patch(item.key, { imported: await importBundle(item.name, item.json) }));
  const remove = (key: number) => setItems((all) => all.filter((item) => item.key !== key));
  return { items, pending, takeFiles, takeSamples, store, remove };
}
