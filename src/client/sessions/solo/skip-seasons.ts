/** Skips, with one press, the seasons in which a seat has nothing left to decide. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { GameState, GameStore } from "../../game/game-store.ts";
import type { Play } from "../../game/play.ts";
import { openTasks } from "./open-tasks.ts";

/** True if a seat only waits: its instrument is deposited and nothing needs an answer. */
export function isWaiting({ view, drafts }: Pick<GameState, "view" | "drafts">): boolean {
  if (view === null || view.mine === null || view.world.beat !== "season") return false;
  const isParty = (view.world.treaty.deposited[view.mine.country] ?? -1) >= 0;
  return isParty && view.mine.sealed.length === 0 && openTasks(view, drafts) === 0;
}

/** Events that stop the skipping. */
const WORTH_A_STOP: readonly GameEvent["type"][] = ["thresholdReached", "conferenceHeld", "matchEnded"];

/**
 * Closes seasons until the seat is asked something, the N-th instrument arrives or the last season begins. The end of a
 * match is never skipped.
 */
export function skipSeasons(play: Play, store: GameStore): void {
  let isStopped = false;
  while (!isStopped && isWaiting(store.getState())) {
    const { batch } = store.getState();
    play.ready();
    const now = store.getState();
    const isLast = now.view !== null && now.view.world.season >= (now.scenario?.seasons ?? 0);
    isStopped =
      isLast || now.batch === batch || now.queue.some(({ event }) => WORTH_A_STOP.includes(event.type));
  }
}
