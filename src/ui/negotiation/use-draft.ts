import { useState } from "react";
import { useTable } from "../hooks.ts";

const kept = new Map<string, unknown>();
let keptFor = "";

/**
 * What is being written and not sealed yet. It survives a look at another tab and is forgotten with its beat;
 * it is no part of the match.
 */
export function useDraft<T>(name: string, first: T): readonly [T, (next: T) => void] {
  const { view } = useTable();
  const beat = `${view.seat}:${view.scenario}:${view.world.clock}`;
  if (beat !== keptFor) {
    kept.clear();
    keptFor = beat;
  }
  const found = kept.has(name) ? (kept.get(name) as T) : first;
  const [, redraw] = useState(0);
  const keep = (next: T): void => {
    kept.set(name, next);
    redraw((count) => count + 1);
  };
  return [found, keep];
}
