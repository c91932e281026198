"use client";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "#lib/engine/types.ts";
import { inputClasses } from "../../../_ui/Field.tsx";
import { type KeyBinding, useKeys } from "../../../_ui/Keys.tsx";
import { findWords } from "./findWords.ts";
import type { Column } from "./model.ts";
import { passageKey } from "./passageKey.ts";
import { useScreen } from "./useReader.ts";
import { writeQuery } from "./writeQuery.ts";

type Hits = { readonly name: string; readonly spans: readonly Span[]; readonly column: Column };

/** Marks the typed words wherever they stand in the shown texts, and counts them. */
export function SearchBox() {
  const { model, reader } = useScreen();
  const [words, setWords] = useState(model.address.search);
  const sought = useDeferredValue(words);
  const input = useRef<HTMLInputElement>(null);
  const hits = useMemo(
    () =>
      model.columns.map(
        (column): Hits => ({ name: column.name, column, spans: findWords(column.text, sought) }),
      ),
    [model.columns, sought],
  );
  useEffect(() => {
    reader.setFound(byPassage(hits));
    writeQuery({ search: sought.trim() });
  }, [reader, hits, sought]);
  const keys = useMemo<readonly KeyBinding[]>(
    () => [{ key: "/", label: "Search the texts", run: () => input.current?.focus() }],
    [],
  );
  useKeys(keys);
  return (
    <search className="ms-auto flex min-w-0 items-center gap-3 max-md:w-full">
      <output aria-label="Places found" className="label min-w-0 truncate">
        {sought.trim() === "" ? "" : hits.map(({ name, spans }) => `${name} ${spans.length}`).join(" · ")}
      </output>
      <input
        ref={input}
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          setWords("");
          event.currentTarget.blur();
        }}
        aria-label="Search the texts shown"
        placeholder="Search   /"
        className={`${inputClasses} w-44 min-h-8 py-1 max-md:w-full`}
      />
    </search>
  );
}

function byPassage(hits: readonly Hits[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { column, spans } of hits)
    for (const [index, { start, end }] of spans.length > 0 ? column.passages.entries() : []) {
      const own = spans.filter(([from, to]) => from < end && to > start);
      if (own.length > 0) found.set(passageKey({ statement: column.id, passage: index }), own);
    }
  return found;
}
