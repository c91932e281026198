"use client";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Dialog } from "./Dialog.tsx";

export type KeyBinding = {
  /** `KeyboardEvent.key`, e.g. "j" or "/". */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
};

type Register = (bindings: readonly KeyBinding[]) => () => void;
const Context = createContext<{ register: Register; openHelp: () => void }>({
  register: () => () => undefined,
  openHelp: () => undefined,
});

/** Single keys belong to the page only where nobody types, composes or holds a modifier (WCAG 2.1.4). */
function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === "Process" || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input, textarea, select, [role='menu'], [role='dialog']") !== null
  );
}

/** Listens for single keys; `enabled` is the reader's own choice. */
export function Keys({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const sets = useRef(new Set<readonly KeyBinding[]>());
  const [shown, setShown] = useState<readonly KeyBinding[] | null>(null);
  const openHelp = useCallback(() => setShown([...sets.current].flat()), []);
  const register = useCallback<Register>((bindings) => {
    sets.current.add(bindings);
    return () => void sets.current.delete(bindings);
  }, []);
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      if (event.key === "?") {
        event.preventDefault();
        openHelp();
        return;
      }
      const binding = [...sets.current]
        .reverse()
        .flat()
        .find(({ key }) => key === event.key);
      if (!binding) return;
      event.preventDefault();
      binding.run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled, openHelp]);
  const value = useMemo(() => ({ register, openHelp }), [register, openHelp]);
  return (
    <Context.Provider value={value}>
      {children}
      <Dialog title="Keys" open={shown !== null} onOpenChange={() => setShown(null)}>
        <KeyList bindings={shown ?? []} enabled={enabled} />
      </Dialog>
    </Context.Provider>
  );
}

function KeyList({ bindings, enabled }: { bindings: readonly KeyBinding[]; enabled: boolean }) {
  const rows = [...bindings, { key: "?", label: "This list" }, { key: "Esc", label: "Close what is open" }];
  return (
    <div className="grid gap-4">
      {enabled ? null : <p className="text-muted">Single keys are switched off in the settings.</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {rows.map(({ key, label }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border border-faint bg-sunk px-1.5 py-0.5 text-xs">{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className="label">
        Keys do nothing while you type or compose. They can be switched off in{" "}
        <a href="/settings" className="underline">
          Settings
        </a>
        .
      </p>
    </div>
  );
}

/** Binds single keys for as long as the component is on the page. Pass a memoised list. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const { register } = useContext(Context);
  useEffect(() => register(bindings), [register, bindings]);
}

/** The function that opens the list of keys. */
export function useKeyHelp(): () => void {
  return useContext(Context).openHelp;
}
