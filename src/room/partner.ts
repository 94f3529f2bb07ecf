/**
 * A pupil who comes later with a device of his own: a seat that one device has for both gets a Capital, and the first device
 * is then its Delegate. A Capital sees the mandate, so either the first device or the teacher says yes.
 */
import { clashes, type Device } from "./device.ts";
import type { DeviceId, Place, RoomFact } from "./fact.ts";
import type { DeviceOrder, RoomRefusal } from "./order.ts";

type Room = Readonly<{ devices: readonly Device[] }>;

/** Whether a device has the seat for both, and would stay there as its Delegate. */
export function isAskedAsPartner(devices: readonly Pick<Device, "place">[], asked: Place): boolean {
  return holderOf({ devices }, asked) !== undefined;
}

/** The device that has the seat for both, if somebody asks to become its Capital; otherwise undefined. */
function holderOf<T extends Pick<Device, "place">>(
  { devices }: Readonly<{ devices: readonly T[] }>,
  asked: Place | null,
): T | undefined {
  if (asked?.role !== "capital") return undefined;
  return devices.find(({ place }) => place?.role === "both" && clashes(place, asked));
}

/**
 * The devices that ask to become the Capital beside this one and that it may answer. The teacher alone decides about a device
 * that sits elsewhere, that was sent away, or that this seat has said no to.
 */
export function partnersAsking(room: Room, own: Device): readonly DeviceId[] {
  const mayAnswer = ({ asked, place, isRemoved, declinedBy }: Device): boolean =>
    place === null &&
    !isRemoved &&
    holderOf(room, asked)?.id === own.id &&
    !declinedBy.some(({ table, seat }) => table === asked?.table && seat === asked.seat);
  return room.devices.filter(mayAnswer).map(({ id }) => id);
}

/** The facts by which a device takes a seat that it has asked for. Who has the seat for both stays, as its Delegate. */
export function seated(room: Room, device: DeviceId, place: Place, isLate: boolean): readonly RoomFact[] {
  const holder = holderOf(room, place);
  const first: readonly RoomFact[] =
    holder === undefined || holder.id === device
      ? []
      : [{ type: "seatTaken", device: holder.id, place: { ...place, role: "delegate" }, isLate }];
  return [...first, { type: "seatTaken", device, place, isLate }];
}

/** What the answer of the first device leads to, or the reason for refusing it. */
export function partnerFacts(
  room: Room,
  own: Device,
  { device, isYes }: Extract<DeviceOrder, { type: "answerPartner" }>,
  isLate: boolean,
): readonly RoomFact[] | RoomRefusal {
  if (own.place === null) return "noSeat";
  if (!partnersAsking(room, own).includes(device)) return "notAsked";
  const { table, seat } = own.place;
  if (!isYes) return [{ type: "partnerDeclined", device, table, seat }];
  return seated(room, device, { table, seat, role: "capital" }, isLate);
}
