"use client";
import { useCallback, useRef, useState } from "react";
import type { StatementFields } from "#lib/schema/statement-form.ts";
import { type Cut, type Draft, EMPTY_FIELDS, type Origin, proposed } from "./draft.ts";
import { readOnServer } from "./readOnServer.ts";

/** How a draft is read: the analyst's choices, and the page that was fetched for it. */
export type ReadChoices = {
  readonly encoding: string;
  readonly cut: Cut | null;
  readonly pageKey: string | null;
};

const NO_CHOICES: ReadChoices = { encoding: "", cut: null, pageKey: null };

/** The statements in the making: each is read by the server, can be cancelled, and stays until it is stored. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const next = useRef(1);
  const running = useRef(new Map<number, AbortController>());

  const patch = useCallback((key: number, change: (draft: Draft) => Draft) => {
    setDrafts((all) => all.map((draft) => (draft.key === key ? change(draft) : draft)));
  }, []);

  const read = useCallback(
    async (key: number, origin: Origin, { encoding, cut, pageKey }: ReadChoices) => {
      running.current.get(key)?.abort();
      const controller = new AbortController();
      running.current.set(key, controller);
      patch(key, (draft) => ({ ...draft, encoding, status: { kind: "reading" } }));
      const reading = await readOnServer(origin, {
        encoding,
        cut,
        pageKey,
        signal: controller.signal,
        onBytes: (bytes) => patch(key, (draft) => ({ ...draft, status: { kind: "reading", bytes } })),
      });
      if (controller.signal.aborted) return;
      running.current.delete(key);
      patch(key, (draft) =>
        reading.ok
          ? {
              ...draft,
              cut,
              pageKey: reading.key ?? pageKey,
              status: { kind: "read", reading },
              fields: proposed(draft.fields, reading),
            }
          : { ...draft, status: { kind: "failed", error: reading.error } },
      );
    },
    [patch],
  );

  const add = useCallback(
    (origin: Origin) => {
      const key = next.current++;
      const fields = origin.kind === "sent" ? { ...EMPTY_FIELDS, ...told(origin.sent) } : EMPTY_FIELDS;
      setDrafts((all) => [...all, { key, origin, ...NO_CHOICES, status: { kind: "reading" }, fields }]);
      void read(key, origin, NO_CHOICES);
    },
    [read],
  );

  const remove = useCallback((key: number) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    setDrafts((all) => all.filter((draft) => draft.key !== key));
  }, []);

  const change = useCallback(
    (key: number, part: Partial<StatementFields>) =>
      patch(key, (draft) => ({ ...draft, fields: { ...draft.fields, ...part } })),
    [patch],
  );

  return { drafts, add, remove, change, read };
}

function told({ title, url }: { readonly title: string; readonly url: string }): Partial<StatementFields> {
  return { title, url };
}
