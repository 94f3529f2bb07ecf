/** Decides how many devices may join, and which number each gets. Rooms and committees follow the same rule. */

/** A device that has joined. `tokenHash` is empty once the device has expired, so that its key is no longer valid. */
export type EnteredDevice = Readonly<{ id: number; tokenHash: string; isRemoved: boolean }>;

/**
 * The maximum number of devices present at once. The largest committee has 400 delegations, the largest room 288
 * seats.
 */
export const MAX_PRESENT = 600;

/**
 * The maximum number of device numbers that are given out. Removed devices keep theirs, so that they stay removed.
 */
export const MAX_NUMBERS = 1000;

export function isExpired({ tokenHash }: EnteredDevice): boolean {
  return tokenHash === "";
}

/** Removed and expired devices do not count towards the limit. */
export function isPresent(device: EnteredDevice): boolean {
  return !device.isRemoved && !isExpired(device);
}

export type AdmissionRequest<D extends EnteredDevice> = Readonly<{
  isJoiningOpen: boolean;
  /** The index is the number of the device. */
  devices: readonly D[];
  /** The device that joined last, or −1 if none has. */
  newest: number;
  /**
   * Whether too many devices already wait for a seat. If so, only an absent device gives up its number to a new one.
   */
  isCrowded: boolean;
  /** Whether a device has no seat and nothing else is stored under its number. */
  isUnseated: (device: D) => boolean;
  /** Whether the host has heard from a device recently. */
  isHere: (device: number) => boolean;
}>;

export type Admission =
  | Readonly<{ ok: true; device: number }>
  | Readonly<{ ok: false; reason: "joiningClosed" | "tooMany" }>;

/**
 * Chooses the number of a new device. If no number is free, the device takes the number of an absent device without a
 * seat or, if none is absent and `isCrowded` is false, of the device that has waited longest without taking a seat.
 * So nobody can shut others out by joining many times. Devices still have time to take a seat, because at most 600
 * join in a minute.
 */
export function admit<D extends EnteredDevice>(doorway: AdmissionRequest<D>): Admission {
  const { isJoiningOpen, devices, isCrowded, isUnseated, isHere } = doorway;
  if (!isJoiningOpen) return { ok: false, reason: "joiningClosed" };
  const isFull = isCrowded || devices.filter(isPresent).length >= MAX_PRESENT;
  const waits = (device: D): boolean => isPresent(device) && isUnseated(device);
  const free = (device: D): boolean => isExpired(device) && isUnseated(device);
  const inTurn = longestIn(doorway);
  const expired = isFull ? undefined : inTurn.find(free);
  if (expired === undefined && !isFull && devices.length < MAX_NUMBERS)
    return { ok: true, device: devices.length };
  const absent = inTurn.find((device) => waits(device) && !isHere(device.id));
  const found = expired ?? absent ?? (isCrowded ? undefined : inTurn.find(waits));
  return found === undefined ? { ok: false, reason: "tooMany" } : { ok: true, device: found.id };
}

/** Numbers are given out in a cycle, so the device after the newest one joined first. */
function longestIn<D extends EnteredDevice>({ devices, newest }: AdmissionRequest<D>): readonly D[] {
  return [...devices.slice(newest + 1), ...devices.slice(0, newest + 1)];
}

/** How long a device without a seat may be silent before it expires. */
export const EXPIRES_MS = 600_000;

/** @returns the devices that have been silent for too long; called every two seconds */
export type SilentDevices = <D extends EnteredDevice>(
  unseated: readonly D[],
  isHere: (device: number) => boolean,
  now: number,
) => D[];

/** The host checks every two seconds. After a longer gap, either the host was asleep or its clock was changed. */
const LONGEST_LOOK_MS = 60_000;

/**
 * Remembers how long each device without a seat has been silent. The time is stored by key, because a number may be
 * given to another device.
 */
export function silentDevices(): SilentDevices {
  const silent = new Map<string, number>();
  let looked = Number.NEGATIVE_INFINITY;
  return (unseated, isHere, now) => {
    const passed = now - looked > LONGEST_LOOK_MS ? 0 : now - looked;
    looked = now;
    const known = new Map(silent);
    silent.clear();
    for (const { id, tokenHash } of unseated) {
      const before = known.get(tokenHash);
      silent.set(tokenHash, before === undefined || isHere(id) ? 0 : before + passed);
    }
    return unseated.filter(({ tokenHash }) => (silent.get(tokenHash) ?? 0) >= EXPIRES_MS);
  };
}
