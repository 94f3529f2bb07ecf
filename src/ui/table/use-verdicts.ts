import { useMemo } from "react";
import {
  type RunningVerdict,
  runningVerdicts,
  textBefore,
} from "../../client/selectors/text/text-history.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";

/** The verdicts of the current text, with the changes of the last round. */
export function useVerdicts(): readonly RunningVerdict[] {
  const { scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const now = usePlay().currentText().join();
  return useMemo(
    () => runningVerdicts(scenario, now.split(",").map(Number), textBefore(scenario, journal)),
    [scenario, now, journal],
  );
}
