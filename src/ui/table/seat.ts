/** What the own seat has sealed and can still afford. */
import { COSTS, nextCredit, slotOf } from "../../client/readings/reading.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import type { Mine, View } from "../../engine/wire/view.ts";
import { useGame, useTable } from "../hooks.ts";

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

/** The sealed act of a slot, where it is of this kind. */
export function sealedIn<T extends CommandType>(
  view: View,
  type: T,
  slot: string = type,
): Extract<Command, { type: T }> | null {
  const found = (view.mine?.sealed ?? []).find((command) => slotOf(command) === slot);
  return found?.type === type ? (found as Extract<Command, { type: T }>) : null;
}

export type CostedType = keyof typeof COSTS;

/** Credit not yet bound by sealed acts. */
export function creditLeft(view: View): number {
  const { mine, world } = view;
  const bound = (mine?.sealed ?? []).reduce((sum, { type }) => sum + costOf(type), 0);
  return (world.credit[mine?.country ?? -1] ?? 0) - bound;
}

/** Credit of the next round, if nothing more is spent in this one. */
export function creditNext(view: View): number {
  return nextCredit(creditLeft(view));
}

export function costOf(type: CommandType): number {
  return type in COSTS ? COSTS[type as CostedType] : 0;
}
