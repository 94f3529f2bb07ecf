import { useMemo } from "react";
import { hasJustMet } from "../../client/selectors/move/just-met.ts";
import type { MoveReport } from "../../client/selectors/move/move-report.ts";
import { reportOf } from "../../client/selectors/move/report-of.ts";
import { type MoveWords, moveWords } from "../../client/sentences/move-words.ts";
import { useGame, useSession, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useIsDealFirst } from "../negotiation/use-talk.ts";

export type Move = Readonly<{ report: MoveReport; words: MoveWords }>;

/** What the player's last move did, in data and in words. Null if there is nothing to report. */
export function useMove(): Move | null {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const before = useGame((game) => game.before);
  return useMemo(() => {
    const report = reportOf({ scenario, view, before, journal });
    if (report === null || view.mine === null) return null;
    const { offers, country } = view.mine;
    const words = moveWords(report, { scenario, own: country, offers, texts: view.world.draft.texts });
    return { report, words };
  }, [journal, before, view, scenario]);
}

/**
 * The report, as long as the player has not read it in this beat, and how to go on to the decision. A match that ends
 * with the conference reports it before the debrief, unless it was opened with its end. In the minute of talk it comes
 * before the slip, because the talk builds on it.
 */
export function useUnreadMove(): Readonly<{ move: Move | null; goOn: () => void }> {
  const { beat } = useTable().view.world;
  const isInRoom = useSession() !== null;
  const hasMet = useGame(({ queue }) => hasJustMet(queue));
  const [isRead, read] = useDraft("isMoveRead", false);
  const isDealFirst = useIsDealFirst();
  const move = useMove();
  const isTold = beat !== "over" || (hasMet && !isInRoom);
  return { move: isTold && !isRead && !isDealFirst ? move : null, goOn: () => read(true) };
}
