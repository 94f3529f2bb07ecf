/**
 * The pair role of this device, and what the role cannot do. A device without a partner, or with both roles, can do
 * everything.
 */
import { guidanceOn, type PairRefusal, pairRefusal } from "../../client/sessions/room/pair-role.ts";
import { closedBy } from "../../client/sessions/room/room-play.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Guidance } from "../../room/fact.ts";
import { useRoom, useTable } from "./stores.ts";

/** The role that decides this beat, if it belongs to the other device; otherwise null. */
export function usePartnerRole(): "delegate" | "capital" | null {
  const { beat } = useTable().view.world;
  return useRoom(({ room }) => closedBy(room, beat));
}

/** The role that acts at home or abroad in a season, if it belongs to the other device; otherwise null. */
export function usePartnerRoleIn(place: "home" | "abroad"): "delegate" | "capital" | null {
  const part = useRoom(({ room }) => room?.part ?? "both");
  const whose = place === "home" ? "capital" : "delegate";
  return part === "both" || part === whose ? null : whose;
}

export function useGuidance(article: number): Guidance {
  return useRoom(({ room }) => guidanceOn(room, article));
}

/** Why the pair role or the Capital rules out a command, or null if neither does. */
export function usePairRefusal(): (command: Command) => PairRefusal | null {
  const { own } = useTable();
  const room = useRoom((state) => state.room);
  return (command) => pairRefusal(room, own, command);
}
