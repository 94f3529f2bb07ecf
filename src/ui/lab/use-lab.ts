import { useStore } from "zustand";
import { type LabState, labStore } from "../../client/lab/lab.ts";

/** What the lab is at: by selector, as with the other stores. */
export function useLabState<T>(select: (state: LabState) => T): T {
  return useStore(labStore, select);
}
