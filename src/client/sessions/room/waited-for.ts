/** The seats that a beat still waits for. */
import type { Seat } from "../../../engine/state/seat.ts";
import { endsTime } from "../../../room/beat-clock.ts";
import type { RoomView } from "../../../room/message.ts";
import type { Pace } from "../../../room/settings.ts";

export { endsTime };

export type Waited = Readonly<{
  seat: Seat;
  isTaken: boolean;
  isHere: boolean;
  isReady: boolean;
  isBot?: boolean;
}>;

/** Seats that are not ready, among those present. Without a clock, absent seats count too. */
export function waitedFor(seats: readonly Waited[], pace: Pace): readonly Seat[] {
  const isWanted = ({ isTaken, isHere, isReady, isBot }: Waited): boolean =>
    isTaken && isBot !== true && !isReady && (isHere || pace === "off");
  return seats.filter(isWanted).map(({ seat }) => seat);
}

/**
 * Whether the time of the beat is up while it goes on, because a seat has more time, or for a last call. From then on
 * nobody sees who is not ready, so that nobody learns whose seat it is. @param left the seconds left on the clock
 */
export function isOvertime(
  { clock, settings }: Pick<RoomView, "clock" | "settings">,
  left: number | null,
): boolean {
  if (clock === null) return false;
  return clock.isLastCall === true || (left === 0 && endsTime(settings.pace, clock));
}
