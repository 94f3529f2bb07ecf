/** Whoever loses a seat in committee loses it in the match too: a phone that the chair has sent away or replaced. */
import { submitOrder } from "../../kernel/order-queue.ts";
import type { Device } from "../committee/access.ts";
import { type CommitteeRuntime, committeeOf } from "../committee/runtime.ts";
import { seatsHeld } from "../room/device-orders.ts";
import { type Draft, write } from "../room/draft.ts";
import { matchOf } from "./committee-match.ts";
import type { Host } from "./host.ts";

/**
 * Frees the seats that devices have lost in committee, in every match that the committee has opened. A bot plays on until
 * the chair's laptop or another phone takes the seat. @param before the devices of the committee before the order
 */
export async function freeLostSeats(
  host: Host,
  committee: CommitteeRuntime,
  before: readonly Device[],
): Promise<void> {
  const open = committeeOf(committee);
  if (open === null) return;
  const { devices } = open.access;
  const lost = before.flatMap(({ id, seat }) => (seat === null || devices[id]?.seat === seat ? [] : [seat]));
  if (lost.length === 0) return;
  for (const { room } of open.state.matches ?? []) {
    const match = await matchOf(host, committee.code, room);
    if (match !== null) await submitOrder(match, (draft) => freed(draft, lost));
  }
}

function freed(draft: Draft, seats: readonly string[]): null {
  const { devices, isDebriefed } = draft.snapshot.state;
  if (isDebriefed) return null;
  for (const { id, place } of devices)
    if (place !== null && seats.includes(place.seat)) write(draft, { type: "seatLeft", device: id });
  seatsHeld(draft, devices);
  return null;
}
