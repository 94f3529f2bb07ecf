/**
 * In a lesson of a class a clock runs: a pupil's panel says what the beat asks for in at most ninety words, and the rest one
 * press away.
 */
import { useSession, useTable } from "./stores.ts";

export function useIsShort(): boolean {
  const { scenario } = useTable();
  return useSession() !== null && scenario.isBrief;
}
