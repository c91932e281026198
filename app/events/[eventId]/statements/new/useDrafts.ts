"use client";
import { useCallback, useRef, useState } from "react";
import type { StatementFields } from "#lib/schema/statement-form.ts";
import { type Draft, edited, type Origin, withFinding } from "./draft.ts";
import { newDraft, putBehind, type ReadChoices, UNCHOSEN } from "./draftList.ts";
import { findIn } from "./findIn.ts";
import { takeTurns } from "./takeTurns.ts";

/** How many files are read at once: each takes a thread and up to half a gigabyte of the server. */
const AT_ONCE = 3;

/** The statements in the making: each is read by the server, can be cancelled, and stays until it is stored. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const next = useRef(1);
  const running = useRef(new Map<number, AbortController>());
  const [inTurn] = useState(() => takeTurns(AT_ONCE));

  const patch = useCallback((key: number, change: (draft: Draft) => Draft) => {
    setDrafts((all) => all.map((draft) => (draft.key === key ? change(draft) : draft)));
  }, []);

  const read = useCallback(
    async function readOne(key: number, origin: Origin, choices: ReadChoices) {
      running.current.get(key)?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current.set(key, controller);
      patch(key, (draft) => ({ ...draft, encoding: choices.encoding, status: { kind: "waiting" } }));
      const told = (bytes?: number) =>
        patch(key, (draft) => ({ ...draft, status: { kind: "reading", ...(bytes ? { bytes } : {}) } }));
      const finding = await inTurn(async () => {
        if (signal.aborted) return null;
        told();
        return findIn(origin, { ...choices, signal, onBytes: told });
      });
      if (finding === null || signal.aborted) return;
      running.current.delete(key);
      const inside =
        finding.kind === "files" ? finding.inside : finding.kind === "text" ? finding.attached : [];
      const added = inside.map((part) => newDraft(next.current++, part));
      patch(key, (draft) => withFinding(draft, finding, choices));
      setDrafts((all) => putBehind(all, key, { added, instead: finding.kind === "files" }));
      for (const draft of added)
        if (draft.status.kind === "waiting") void readOne(draft.key, draft.origin, UNCHOSEN);
    },
    [patch, inTurn],
  );

  const add = useCallback(
    (origin: Origin) => {
      const draft = newDraft(next.current++, origin);
      setDrafts((all) => [...all, draft]);
      void read(draft.key, origin, UNCHOSEN);
    },
    [read],
  );

  const remove = useCallback((key: number) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    setDrafts((all) => all.filter((draft) => draft.key !== key));
  }, []);

  const change = useCallback(
    (key: number, part: Partial<StatementFields>) => patch(key, (draft) => edited(draft, part)),
    [patch],
  );

  const correct = useCallback(
    (key: number, corrected: string | null) => patch(key, (draft) => ({ ...draft, corrected })),
    [patch],
  );

  return { drafts, add, remove, change, correct, read };
}
