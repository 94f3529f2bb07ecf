import { useEffect } from "react";
import { useStore } from "zustand";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import {
  askMoments,
  type MomentsReport,
  momentsStore,
  NOT_ASKED,
} from "../../client/selectors/debrief/moments.ts";

/** The moments found in a match so far. */
export function useMoments(record: EndedTable["record"]): MomentsReport {
  useEffect(() => void askMoments(record), [record]);
  return useStore(momentsStore, (reports) => reports.get(record.hash) ?? NOT_ASKED);
}
