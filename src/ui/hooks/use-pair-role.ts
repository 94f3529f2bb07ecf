/**
 * The pair role of this device, and what the role cannot do. A device without a partner, or with both roles, can do
 * everything.
 */
import {
  isBeyondLimits,
  type Limit,
  limitOn,
  type PairRefusal,
  pairRefusal,
} from "../../client/sessions/room/pair-role.ts";
import { closedBy } from "../../client/sessions/room/room-play.ts";
import type { Command } from "../../engine/state/command.ts";
import { useRoom, useTable } from "./stores.ts";

/** The role that decides this beat, if it belongs to the other device; otherwise null. */
export function usePartnerRole(): "delegate" | "capital" | null {
  const { beat } = useTable().view.world;
  return useRoom(({ room }) => closedBy(room, beat));
}

/**
 * The role that acts at home or abroad in a season, if it belongs to the other device; otherwise null. Once the state has
 * joined, both act abroad.
 */
export function usePartnerRoleIn(place: "home" | "abroad"): "delegate" | "capital" | null {
  const { view } = useTable();
  const part = useRoom(({ room }) => room?.part ?? "both");
  const isParty = (view.world.treaty.deposited[view.mine?.country ?? -1] ?? -1) >= 0;
  const whose = place === "home" ? "capital" : "delegate";
  return part === "both" || part === whose || (place === "abroad" && isParty) ? null : whose;
}

/** The half of a pair on this device, or null if it has both. */
export function useHalf(): "delegate" | "capital" | null {
  const part = useRoom(({ room }) => room?.part ?? "both");
  return part === "both" ? null : part;
}

export function useLimit(article: number): Limit {
  return useRoom(({ room }) => limitOn(room, article));
}

/** Whether a command lies beyond the Capital's limits. */
export function useBeyond(): (command: Command) => boolean {
  const { own } = useTable();
  const room = useRoom((state) => state.room);
  return (command) => isBeyondLimits(room, own, command);
}

/** Why the pair role or the Capital rules out a command, or null if neither does. */
export function usePairRefusal(): (command: Command) => PairRefusal | null {
  const { own } = useTable();
  const room = useRoom((state) => state.room);
  return (command) => pairRefusal(room, own, command);
}
