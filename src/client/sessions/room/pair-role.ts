/**
 * What the member of a pair on this device may do now, and which acts the Capital's guidance rules out. The page
 * knows this without asking the host.
 */
import { ownObjectives, type Seen } from "../../../engine/seats/seen.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { Beat } from "../../../engine/state/world.ts";
import type { Guidance } from "../../../room/fact.ts";
import type { FreePairRole, RoomView } from "../../../room/message.ts";
import { isHeldBack, mayGive } from "../../../room/pair-parts.ts";

/** Why the host would refuse a command from this device. The host uses the same codes. */
export type PairRefusal = "notYourPart" | "capitalHolds";

export function pairRefusal(room: RoomView | null, own: Seen, command: Command): PairRefusal | null {
  if (room === null) return null;
  if (!mayGive(room.part, own.world.beat, command)) return "notYourPart";
  const goals = ownObjectives(own);
  const wants = (article: number, alternative: number): boolean =>
    goals.some((goal) => goal.article === article && goal.accept.includes(alternative));
  return isHeldBack(room.guidance, wants, { draft: own.world.draft, offers: own.own.lists.offers }, command)
    ? "capitalHolds"
    : null;
}

/** The sealed acts of a seat that belong to one member of its pair. */
export function sealedBy(
  half: FreePairRole["role"],
  beat: Beat,
  sealed: readonly Command[],
): readonly Command[] {
  return sealed.filter((command) => mayGive(half, beat, command));
}

/** The Capital's guidance on an article; flexible if it has given none. */
export function guidanceOn(room: RoomView | null, article: number): Guidance {
  return room?.guidance[article] ?? "flex";
}
