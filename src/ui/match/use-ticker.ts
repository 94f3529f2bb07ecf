import { useMemo } from "react";
import { type Line, weightiest } from "../../client/i18n/journal-line.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame } from "../hooks/stores.ts";

const LINES = 1;
/** Number of past events to search: enough to find a line, and few enough to search quickly after every act. */
const EVENTS = 40;

/**
 * The most important news of the last act or closing. Just after a match is opened, the last line of its journal.
 */
export function useTicker(): readonly Line[] {
  const journal = useGame((game) => game.journal);
  const queue = useGame((game) => game.queue);
  const scenario = useGame((game) => game.scenario);
  return useMemo(() => {
    if (scenario === null) return [];
    const news = queue.flatMap(({ event }) => linesOf(event, scenario));
    if (news.length > 0) return weightiest(news, LINES);
    const past = journal.slice(-EVENTS);
    return past.flatMap(({ event }) => linesOf(event, scenario)).slice(-LINES);
  }, [journal, queue, scenario]);
}
