import { useMemo } from "react";
import { type EndCause, endCause } from "../../client/selectors/debrief/end-cause.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import { useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { useWithoutYou } from "../without-you/use-without-you.ts";

/**
 * The cause that the end tells. "pending" while the worker is still playing; "idle", "none" and "failed" if no decision
 * was looked for or found, and the match without the seat explains nothing.
 */
export function useEndCause(): EndCause | "pending" | "idle" | "none" | "failed" | null {
  const { view, scenario } = useTable();
  const { decision } = useLab();
  const without = useWithoutYou();
  return useMemo(() => {
    if (decision === "pending" || without === "pending") return "pending";
    const told = typeof without === "object" ? without : null;
    const found = typeof decision === "object" ? decision : null;
    const cause = endCause(found, told, standingOf(view.world), scenario, view.world.month);
    return cause === null && typeof decision === "string" ? decision : cause;
  }, [decision, without, scenario, view.world]);
}
