import { useEffect, useRef } from "react";

/** Keys of the wall, by `KeyboardEvent.key`. Keys that a focused control handles itself are left to it. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = latest.current[event.key];
      const isTaken = event.key === " " && (event.target as Element).closest("button, input, a") !== null;
      if (act === undefined || isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
