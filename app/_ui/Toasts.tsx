"use client";
import { Toast as Radix } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Button } from "./Button.tsx";

type Toast = { readonly id: number; readonly message: string; readonly undo?: () => void };
type Notify = (message: string, options?: { readonly undo?: () => void }) => void;

/** How long a note with an undo stays, in milliseconds: long enough to read it twice. */
const STAY_MS = 12_000;

const Context = createContext<Notify>(() => undefined);

/** The function that shows a note at the page's foot, with an undo where one is given. */
export function useNotify(): Notify {
  return useContext(Context);
}

export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const notify = useCallback<Notify>((message, options) => {
    setToasts((all) => [...all.slice(-2), { id: (all.at(-1)?.id ?? 0) + 1, message, ...options }]);
  }, []);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  return (
    <Context.Provider value={notify}>
      <Radix.Provider duration={STAY_MS} label="Notice">
        {children}
        {toasts.map((toast) => (
          <Radix.Root
            key={toast.id}
            onOpenChange={(open) => open || close(toast.id)}
            className="flex items-center justify-between gap-4 border border-rule bg-ink px-4 py-2 text-paper shadow-lg"
          >
            <Radix.Title className="text-sm">{toast.message}</Radix.Title>
            {toast.undo ? (
              <Radix.Action asChild altText="Undo">
                <Button onClick={toast.undo}>Undo</Button>
              </Radix.Action>
            ) : null}
          </Radix.Root>
        ))}
        <Radix.Viewport className="fixed inset-x-4 bottom-4 z-50 mx-auto grid max-w-md gap-2" />
      </Radix.Provider>
    </Context.Provider>
  );
}
