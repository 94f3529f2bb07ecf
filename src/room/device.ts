/** The devices of a room: the seat that each holds, asks for or has lost. */
import type { Seat } from "../engine/state/seat.ts";
import type { DeviceId, Place, RoomFact } from "./fact.ts";

export type Device = Readonly<{
  id: DeviceId;
  /** Empty once the device has expired. */
  tokenHash: string;
  place: Place | null;
  /** The seat that the device waits for until the teacher agrees. */
  asked: Place | null;
  /** Whether the teacher answered “not now”. */
  isPutOff: boolean;
  isRemoved: boolean;
  /** The seats that have said no to this device as their Capital. */
  declinedBy: readonly Readonly<{ table: number; seat: Seat }>[];
}>;

export type DeviceFact = Extract<
  RoomFact,
  Readonly<{
    type:
      | "deviceEntered"
      | "seatAsked"
      | "seatPutOff"
      | "partnerDeclined"
      | "seatTaken"
      | "seatLeft"
      | "seatsSwapped"
      | "deviceRemoved"
      | "deviceReadmitted"
      | "deviceExpired";
  }>
>;

/** Applies a fact about devices. */
export function devicesAfter(devices: readonly Device[], fact: DeviceFact): readonly Device[] {
  const changed = (id: DeviceId, change: Partial<Device>): readonly Device[] =>
    devices.map((device) => (device.id === id ? { ...device, ...change } : device));
  switch (fact.type) {
    case "deviceEntered":
      return devices.toSpliced(fact.device, 1, newDevice(fact.device, fact.tokenHash));
    case "seatAsked":
      return changed(fact.device, { asked: fact.place, isPutOff: false });
    case "seatPutOff":
      return changed(fact.device, { isPutOff: true });
    case "partnerDeclined": {
      const { table, seat } = fact;
      const { declinedBy = [] } = devices.find(({ id }) => id === fact.device) ?? {};
      return changed(fact.device, { asked: null, declinedBy: [...declinedBy, { table, seat }] });
    }
    case "seatTaken":
      return devices.map((device) => {
        if (device.id === fact.device) return { ...device, place: fact.place, asked: null };
        return clashes(device.place, fact.place) ? { ...device, place: null } : device;
      });
    case "seatLeft":
      return changed(fact.device, { place: null, asked: null });
    case "seatsSwapped": {
      const [a, b] = fact.devices.map((id) => devices[id]?.place ?? null);
      return devices.map((device) => {
        if (device.id === fact.devices[0]) return { ...device, place: b ?? null };
        return device.id === fact.devices[1] ? { ...device, place: a ?? null } : device;
      });
    }
    case "deviceRemoved":
      return changed(fact.device, { place: null, asked: null, isRemoved: true });
    case "deviceReadmitted":
      return changed(fact.device, { isRemoved: false });
    case "deviceExpired":
      return changed(fact.device, { tokenHash: "", asked: null, isPutOff: false });
  }
}

function newDevice(id: DeviceId, tokenHash: string): Device {
  return { id, tokenHash, place: null, asked: null, isPutOff: false, isRemoved: false, declinedBy: [] };
}

/** Whether two devices cannot hold these places at once. Only a Delegate and a Capital share a seat. */
export function clashes(held: Place | null, wanted: Place): boolean {
  if (held === null || held.table !== wanted.table || held.seat !== wanted.seat) return false;
  return held.role === "both" || wanted.role === "both" || held.role === wanted.role;
}
