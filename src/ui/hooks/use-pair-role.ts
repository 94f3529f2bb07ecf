/** Which half of a pair this device is, and what it is kept from. Alone, and where one device has both, from nothing. */
import { guidanceOn, type Kept, keptBack } from "../../client/sessions/room/pair-role.ts";
import { closedBy } from "../../client/sessions/room/room-play.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Guidance } from "../../room/fact.ts";
import { useRoom, useTable } from "./stores.ts";

/** Whose beat this is, where it is the other device's. */
export function useOtherHalf(): "delegate" | "capital" | null {
  const { beat } = useTable().view.world;
  return useRoom(({ room }) => closedBy(room, beat));
}

/** Who acts there in a season, where it is the other device. */
export function useOtherIn(place: "home" | "abroad"): "delegate" | "capital" | null {
  const part = useRoom(({ room }) => room?.part ?? "both");
  const whose = place === "home" ? "capital" : "delegate";
  return part === "both" || part === whose ? null : whose;
}

export function useGuidance(article: number): Guidance {
  return useRoom(({ room }) => guidanceOn(room, article));
}

/** Why a command would be refused, by this half or by its Capital. */
export function useKept(): (command: Command) => Kept | null {
  const { own } = useTable();
  const room = useRoom((state) => state.room);
  return (command) => keptBack(room, own, command);
}
