/** Skips, with one press, the seasons in which a seat has nothing left to decide. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { hasStake } from "../../../engine/options/season.ts";
import { seenOf } from "../../game/at-table.ts";
import type { GameState, GameStore } from "../../game/game-store.ts";
import type { Play } from "../../game/play.ts";
import { isFinalStretch } from "../../selectors/ratification/capital.ts";
import { openTasks } from "./open-tasks.ts";

/** True if a seat only waits: its instrument is deposited and nothing needs an answer. */
export function isWaiting({ view, scenario, drafts }: Waiting): boolean {
  if (view === null || view.mine === null || scenario === null || view.world.beat !== "season") return false;
  const isParty = (view.world.treaty.deposited[view.mine.country] ?? -1) >= 0;
  return isParty && view.mine.sealed.length === 0 && openTasks(view, scenario, drafts) === 0;
}

type Waiting = Pick<GameState, "view" | "scenario" | "drafts">;

/** True if a seat waits in a season that has nothing for it to win or lose. The last season is never passed. */
export function isIdle(game: Waiting): boolean {
  const { view, scenario } = game;
  if (view === null || scenario === null || !isWaiting(game)) return false;
  return view.world.season < scenario.seasons && !hasStake(seenOf(scenario, view));
}

/** Events that stop the skipping. */
const WORTH_A_STOP: readonly GameEvent["type"][] = ["thresholdReached", "conferenceHeld", "matchEnded"];

/**
 * Closes seasons until the seat is asked something, only the last five instruments are missing, the N-th arrives or the
 * last season begins. The end of a match is never skipped.
 */
export function skipSeasons(play: Play, store: GameStore): void {
  let isStopped = false;
  while (!isStopped && isWaiting(store.getState())) {
    const before = store.getState();
    play.ready();
    const now = store.getState();
    const isLast = now.view !== null && now.view.world.season >= (now.scenario?.seasons ?? 0);
    isStopped =
      isLast ||
      now.batch === before.batch ||
      (isFinal(now) && !isFinal(before)) ||
      now.queue.some(({ event }) => WORTH_A_STOP.includes(event.type));
  }
}

function isFinal({ view }: Pick<GameState, "view">): boolean {
  return view !== null && isFinalStretch(view.world);
}
