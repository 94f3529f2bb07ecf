/** What the own seat has sealed, and whether it acts at all. */
import { isSameCommand, slotOf } from "../../client/selectors/match/sealed.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import type { Mine, View } from "../../engine/wire/view.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** The own seat; panels that decide are shown to nobody else. */
export function useMine(): Mine {
  const { mine } = useTable().view;
  if (mine === null) throw new Error("useMine without a seat");
  return mine;
}

/** Whether acts are taken at all: a match of another version is only read. */
export function useIsLive(): boolean {
  return useGame((game) => !game.frozen);
}

/** The sealed act of one kind, where there is one; of one subject, where a slot is named. */
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
