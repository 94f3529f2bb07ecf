import { useMemo } from "react";
import type { Line } from "../../client/wording/line.ts";
import { linesOf } from "../../client/wording/sentences.ts";
import { useGame } from "../hooks.ts";

const LINES = 2;
/** Far enough back to find two lines, short enough to be cheap after every act. */
const EVENTS = 40;

/** The last lines of the journal. */
export function useTicker(): readonly Line[] {
  const journal = useGame((game) => game.journal);
  const scenario = useGame((game) => game.scenario);
  return useMemo(() => {
    if (scenario === null) return [];
    return journal
      .slice(-EVENTS)
      .flatMap(({ event }) => linesOf(event, scenario))
      .slice(-LINES);
  }, [journal, scenario]);
}
