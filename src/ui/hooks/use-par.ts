/** Par of a seat, which is what level 2 reaches in it on the same seed. */
import { useEffect } from "react";
import { useStore } from "zustand";
import {
  comparePars,
  fieldStore,
  parId,
  type Score,
  type Seated,
} from "../../client/lab/comparison-scores.ts";

/**
 * Plays the missing pars of these seats, one by one, while the component is on the page.
 * @param seats the same array until other seats are meant
 */
export function usePlayPars(seats: readonly Seated[]): void {
  useEffect(() => comparePars(seats), [seats]);
}

/** Returns null until par is known. */
export function usePar(seated: Seated): Score | null {
  return useStore(fieldStore, (scores) => scores[parId(seated)]?.[0] ?? null);
}
