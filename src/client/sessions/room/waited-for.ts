/** The seats that a beat still waits for. */
import type { Seat } from "../../../engine/state/seat.ts";
import { closesBeat } from "../../../room/beat-clock.ts";
import type { RoomView } from "../../../room/message.ts";
import type { Pace } from "../../../room/settings.ts";

export { closesBeat };

export type Waited = Readonly<{ seat: Seat; isTaken: boolean; isHere: boolean; isReady: boolean }>;

/** Seats that are not ready, among those present. Without a clock, absent seats count too. */
export function waitedFor(seats: readonly Waited[], pace: Pace): readonly Seat[] {
  const isWanted = ({ isTaken, isHere, isReady }: Waited): boolean =>
    isTaken && !isReady && (isHere || pace === "off");
  return seats.filter(isWanted).map(({ seat }) => seat);
}

/**
 * Whether the clock that closes the beat has run out while the beat goes on, because a seat has more time. From then on
 * nobody sees who is not ready, so that nobody learns whose seat it is. @param left the seconds left on the clock
 */
export function isOvertime(
  { clock, settings }: Pick<RoomView, "clock" | "settings">,
  left: number | null,
): boolean {
  return left === 0 && clock !== null && closesBeat(settings.pace, clock);
}
