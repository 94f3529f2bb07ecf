/**
 * Requests for more time. Each belongs to the device that asked, whatever seat it has; its partner in a pair does not
 * see it. The teacher answers the devices of a seat.
 */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { DeviceId, RoomFact } from "./fact.ts";
import { devicesAt } from "./seats.ts";

/** `putOffs`: how often the teacher has said “not now” in this beat. */
export type TimeRequest = Readonly<{ device: DeviceId; isOpen: boolean; putOffs: number }>;

/** The requests of a table. `timeAsked`: the clock of the match in the beat in which they were made, or −1. */
export type TimeRequests = Readonly<{ timeAsked: number; requests: readonly TimeRequest[] }>;

/** After so many answers “not now” a device cannot ask again in this beat. */
const MOST_PUT_OFFS = 2;

/** The request of a device in a beat, or null if it has made none, or was given time. */
export function requestOf(
  { timeAsked, requests }: TimeRequests,
  device: DeviceId,
  clock: number,
): TimeRequest | null {
  return timeAsked === clock ? (requests.find((one) => one.device === device) ?? null) : null;
}

/** Whether a device may ask, or ask again, in this beat. */
export function mayAskTime(request: TimeRequest | null): boolean {
  return request === null || request.putOffs < MOST_PUT_OFFS;
}

/** The requests of a beat, also those put off, from devices that are at a seat of this table. */
export function requestsAt(
  { timeAsked, requests }: TimeRequests,
  devices: readonly Device[],
  { table, clock }: Readonly<{ table: number; clock: number }>,
): readonly Readonly<{ seat: Seat; isOpen: boolean }>[] {
  if (timeAsked !== clock) return [];
  return requests.flatMap(({ device, isOpen }) => {
    const place = devices[device]?.place ?? null;
    return place?.table === table ? [{ seat: place.seat, isOpen }] : [];
  });
}

/** Whether a seat asks in this beat and has no answer yet. */
export function isAsking(
  table: TimeRequests,
  devices: readonly Device[],
  at: Readonly<{ table: number; seat: Seat; clock: number }>,
): boolean {
  return requestsAt(table, devices, at).some(({ seat, isOpen }) => isOpen && seat === at.seat);
}

/** Applies a request or the answer to one. Logs from before devices had requests of their own name only the seat. */
export function requestsAfter(
  { timeAsked, requests }: TimeRequests,
  fact: Extract<RoomFact, Readonly<{ type: "timeAsked" | "timePutOff" | "timeGiven" }>>,
  devices: readonly Device[],
): TimeRequests {
  const here = devicesAt({ devices }, fact.table, fact.seat).map(({ id }) => id);
  switch (fact.type) {
    case "timeAsked": {
      const before = timeAsked === fact.clock ? requests : [];
      const asking = fact.device === undefined ? here : [fact.device];
      const open = asking.map((device): TimeRequest => {
        const putOffs = before.find((one) => one.device === device)?.putOffs ?? 0;
        return { device, isOpen: true, putOffs };
      });
      const others = before.filter(({ device }) => !asking.includes(device));
      return { timeAsked: fact.clock, requests: [...others, ...open] };
    }
    case "timePutOff": {
      const answered = (one: TimeRequest): TimeRequest =>
        one.isOpen && here.includes(one.device) ? { ...one, isOpen: false, putOffs: one.putOffs + 1 } : one;
      return { timeAsked, requests: requests.map(answered) };
    }
    case "timeGiven":
      return { timeAsked, requests: requests.filter(({ device }) => !here.includes(device)) };
  }
}
