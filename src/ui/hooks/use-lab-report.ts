/** The worker's findings so far: the par of each result, and the decision that mattered most. */
import { useMemo, useSyncExternalStore } from "react";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import { type LabReport, labFor } from "../../client/selectors/debrief/debrief.ts";
import { useGame, useMatchFiles, useTable } from "./stores.ts";
import { useHiddenActs } from "./use-hidden-acts.ts";

export function useLab(): LabReport {
  const { view } = useTable();
  const record = useRecord();
  const lab = labFor(record, view.mine === null ? "" : view.seat, useHiddenActs());
  return useSyncExternalStore(lab.subscribe, lab.report);
}

/** The record of the match. It is memoised, because its hash covers every event. */
export function useRecord(): ReturnType<MatchFiles["record"]> {
  const shelf = useMatchFiles();
  const batch = useGame((game) => game.batch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record changes with every batch of events
  return useMemo(() => shelf.record(), [shelf, batch]);
}
