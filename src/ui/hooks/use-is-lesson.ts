/**
 * True in a lesson with a class, where a clock runs. A pupil's panel then states the task in at most ninety words, with
 * the rest one press away.
 */
import { useSession, useTable } from "./stores.ts";

export function useIsLesson(): boolean {
  const { scenario } = useTable();
  return useSession() !== null && scenario.isBrief;
}
