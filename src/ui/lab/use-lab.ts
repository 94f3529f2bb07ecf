import { useStore } from "zustand";
import { type LabState, labStore } from "../../client/lab/lab.ts";

/** The lab's state, read through a selector like the other stores. */
export function useLabState<T>(select: (state: LabState) => T): T {
  return useStore(labStore, select);
}
