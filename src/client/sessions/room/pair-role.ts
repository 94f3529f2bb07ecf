/**
 * What the member of a pair on this device may do now, which acts lie beyond the Capital's limits, and what waits for its
 * yes. The page knows this without asking the host.
 */
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { Ask } from "../../../room/instructions.ts";
import { beyond, compareAtHome, isWithin } from "../../../room/limits.ts";
import type { RoomView } from "../../../room/message.ts";
import { isPackage, mayGive, type PairTime, pairTime } from "../../../room/pair-parts.ts";
import type { Limit } from "../../../room/pair-words.ts";
import type { FreePairRole } from "../../../room/seat-state.ts";

export { isAskedAsPartner } from "../../../room/partner.ts";
export type { Limit };
export { compareAtHome, isWithin, pairTime };

/** Why the host would refuse a command from this device. The host uses the same codes. */
export type PairRefusal = "notYourPart" | "capitalHolds";

export function pairRefusal(room: RoomView | null, own: Seen, command: Command): PairRefusal | null {
  if (room === null) return null;
  if (!mayGive(room.part, pairTime(own.world, own.country), command)) return "notYourPart";
  if (needsYes(room, command)) return null;
  return beyond(own, room.instructions, command) === null ? null : "capitalHolds";
}

/** Whether a command waits for the Capital's yes on the other device. */
export function needsYes(room: RoomView | null, command: Command): boolean {
  return room?.part === "delegate" && isPackage(command);
}

/** Whether the Delegate on this device can ask its Capital for an act. */
export function mayAsk(room: RoomView | null): boolean {
  return room?.settings.pairs === true && room.place?.role === "delegate";
}

/** What this seat's Delegate has asked in this beat, newest first. */
export function asksOf(room: RoomView | null): readonly Ask[] {
  return [...(room?.instructions.asks ?? [])].reverse();
}

/** The sealed acts of a seat that belong to one member of its pair. */
export function sealedBy(
  half: FreePairRole["role"],
  at: PairTime,
  sealed: readonly Command[],
): readonly Command[] {
  return sealed.filter((command) => mayGive(half, at, command));
}

/** Whether a command lies beyond the Capital's limits. */
export function isBeyondLimits(room: RoomView | null, own: Seen, command: Command): boolean {
  return room !== null && beyond(own, room.instructions, command) !== null;
}

/** The Capital's limit on an article; none if it has set none. */
export function limitOn(room: RoomView | null, article: number): Limit {
  return room?.instructions.limits[article] ?? "any";
}
