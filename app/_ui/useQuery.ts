"use client";
import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/**
 * One parameter of the address as state: what it holds, and a setter that keeps the rest of the address and adds no
 * step to the history (null takes the parameter away).
 */
export function useQuery(name: string): readonly [string | null, (value: string | null) => void] {
  const params = useSearchParams();
  const set = useCallback(
    (value: string | null) => {
      const next = new URLSearchParams(window.location.search);
      if (value === null) next.delete(name);
      else next.set(name, value);
      const query = next.toString();
      window.history.replaceState(null, "", `${window.location.pathname}${query ? `?${query}` : ""}`);
    },
    [name],
  );
  return [params.get(name), set];
}
