/** The seats that a beat still waits for. */
import type { Seat } from "../../../engine/state/seat.ts";
import type { Pace } from "../../../room/settings.ts";

export type Waited = Readonly<{ seat: Seat; isTaken: boolean; isHere: boolean; isReady: boolean }>;

/** Seats that are not ready, among those present. Without a clock, absent seats count too. */
export function waitedFor(seats: readonly Waited[], pace: Pace): readonly Seat[] {
  const isWanted = ({ isTaken, isHere, isReady }: Waited): boolean =>
    isTaken && !isReady && (isHere || pace === "off");
  return seats.filter(isWanted).map(({ seat }) => seat);
}
