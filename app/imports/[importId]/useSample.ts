import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Mapping } from "#lib/imports/mapping.ts";
import { notReached } from "../../_ui/notReached.ts";
import { type ShownSample, sampleAction } from "./actions.ts";

/** How long the choices of the reader rest before the file is read again, in milliseconds: a sheet's name is typed. */
const REST = 400;

type Reading = {
  readonly sample: ShownSample;
  readonly reading: boolean;
  /** Why the file cannot be read as chosen last. */
  readonly failure: string | undefined;
};

/** The first rows as the reader has them, read anew when another sheet, encoding or divider is chosen. */
export function useSample(
  importId: string,
  initial: ShownSample,
  reader: Mapping["reader"],
  onRead: (sample: ShownSample) => void,
): Reading {
  const [state, setState] = useState<Reading>({ sample: initial, reading: false, failure: undefined });
  const tell = useEffectEvent(onRead);
  const shown = useRef(reader);
  useEffect(() => {
    if (shown.current === reader) return;
    let left = false;
    setState((before) => ({ ...before, reading: true }));
    const timer = setTimeout(async () => {
      const outcome = await sampleAction(importId, reader).catch(
        (error: unknown) => ({ ok: false, error: `${notReached(error)} Choose again.` }) as const,
      );
      if (left) return;
      shown.current = reader;
      if (!outcome.ok) return setState((before) => ({ ...before, reading: false, failure: outcome.error }));
      setState({ sample: outcome.sample, reading: false, failure: undefined });
      tell(outcome.sample);
    }, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [importId, reader]);
  return state;
}
