/** Admits devices, and lists those without a seat. */
import { admit, isPresent } from "../kernel/admission.ts";
import { accept, type Decision, refuse } from "./decide.ts";
import type { Device } from "./device.ts";
import type { RoomState } from "./state.ts";

/** Adds a device without a seat. @param here devices that the host has heard from recently */
export function enterRoom(room: RoomState, tokenHash: string, here: ReadonlySet<number>): Decision {
  const admission = admit({
    ...room,
    isCrowded: false,
    isUnseated: ({ id, place }) => place === null && !isNamed(room, id),
    isHere: (device) => here.has(device),
  });
  return admission.ok
    ? accept({ type: "deviceEntered", device: admission.device, tokenHash })
    : refuse(admission.reason);
}

/** Whether a guess or a ticket is stored under this number. If so, no other device may get the number. */
function isNamed({ tables, tickets }: RoomState, id: number): boolean {
  return (
    tables.some(({ guesses }) => guesses[id] !== undefined) || tickets.some(({ device }) => device === id)
  );
}

/** Devices that have joined and have no seat. */
export function unseatedDevices({ devices }: RoomState): readonly Device[] {
  return devices.filter((one) => one.place === null && isPresent(one));
}
