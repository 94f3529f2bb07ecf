import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { type LabState, labStore, type Run } from "../../client/lab/lab.ts";

/** The lab's state, read through a selector like the other stores. */
export function useLabState<T>(select: (state: LabState) => T): T {
  return useStore(labStore, select);
}

/** The study that a figure belongs to, so that a saved file says where it comes from. */
export const RunContext = createContext<Run | null>(null);

export function useRun(): Run | null {
  return useContext(RunContext);
}
