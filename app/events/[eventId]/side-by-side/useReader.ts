"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Address } from "./address.ts";
import type { SideBySideModel } from "./model.ts";
import type { Reader } from "./reader.ts";

export type Screen = {
  readonly model: SideBySideModel;
  readonly reader: Reader;
  /** Chooses a passage and shows it; null closes the apparatus. */
  readonly choose: (place: string | null, options?: { readonly focus?: boolean }) => void;
  /** Opens the same screen with other columns, order or filters. */
  readonly go: (changes: Partial<Address>) => void;
};

export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error("useScreen() outside of SideBySide");
  return screen;
}

/** A value read from the reader's store; the component redraws only when this value changes. */
export function useRead<Value>(read: (reader: Reader) => Value): Value {
  const { reader } = useScreen();
  const snapshot = () => read(reader);
  return useSyncExternalStore(reader.subscribe, snapshot, snapshot);
}
