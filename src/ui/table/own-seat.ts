/** The acts sealed by the player's seat, and whether it can act at all. */
import { isLent } from "../../client/selectors/match/lent.ts";
import { isSameCommand, slotOf } from "../../client/selectors/match/sealed.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import type { Mine, View } from "../../engine/views/view.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** The player's seat. Only for panels where the player decides, which spectators never see. */
export function useMine(): Mine {
  const { mine } = useTable().view;
  if (mine === null) throw new Error("useMine without a seat");
  return mine;
}

/** Whether acts are possible: a match of another version is read-only, and a seat that a bot plays only watches. */
export function useIsLive(): boolean {
  return useGame(({ frozen, view }) => !frozen && (view === null || !isLent(view)));
}

/** The sealed act of one kind, if any. With `slot`, the act about that subject. */
export function sealedOf<T extends CommandType>(
  { mine }: View,
  type: T,
  slot?: string,
): Extract<Command, { type: T }> | null {
  const found = mine?.sealed.find(
    (command) => command.type === type && (slot === undefined || slotOf(command) === slot),
  );
  return found === undefined ? null : (found as Extract<Command, { type: T }>);
}

export function isSealed({ mine }: View, command: Command): boolean {
  return mine?.sealed.some((held) => isSameCommand(held, command)) === true;
}
