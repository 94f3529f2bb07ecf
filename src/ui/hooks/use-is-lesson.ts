/**
 * True in a lesson with a class, where time is limited. A pupil's panel then states the task in at most ninety words,
 * and a button shows the rest.
 */
import { useSession, useTable } from "./stores.ts";

export function useIsLesson(): boolean {
  const { scenario } = useTable();
  return useSession() !== null && scenario.isBrief;
}
