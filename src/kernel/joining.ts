/** Who may come in, and how many: the same rule for a room and for a committee. */

/** A device that has come in. `tokenHash`: empty once the device has expired, when its key no longer opens anything. */
export type Entrant = Readonly<{ id: number; tokenHash: string; isRemoved: boolean }>;

/** Devices that may be present at once: the largest committee has 400 delegations, the largest room 288 seats. */
export const MOST_PRESENT = 600;

/** Device numbers in all. Removed devices keep theirs, so that they stay removed. */
export const MOST_NUMBERS = 1000;

export function isExpired({ tokenHash }: Entrant): boolean {
  return tokenHash === "";
}

/** Removed and expired devices take nobody's place. */
export function isPresent(device: Entrant): boolean {
  return !device.isRemoved && !isExpired(device);
}

export type Doorway<D extends Entrant> = Readonly<{
  isJoiningOpen: boolean;
  /** By number. */
  devices: readonly D[];
  /** The device that came in last; −1 before the first. */
  newest: number;
  /** Whether something else than the number of devices leaves no place. */
  isCrowded: boolean;
  /** Whether a device has no seat, and nothing else is kept under its number. */
  isUnseated: (device: D) => boolean;
  /** Whether a device has been heard of lately. */
  isHere: (device: number) => boolean;
}>;

export type Admission =
  | Readonly<{ ok: true; device: number }>
  | Readonly<{ ok: false; reason: "joiningClosed" | "tooMany" }>;

/**
 * The number of a newcomer. Where there is no place or no number left, it gets the number of a device that has no seat and is not there.
 * Where all are there, it gets that of the one that has been in longest without taking a seat: nobody can keep others out by entering
 * many times, and who has come in still has time to sit down, for no more than 600 enter a minute.
 */
export function admitted<D extends Entrant>(doorway: Doorway<D>): Admission {
  const { isJoiningOpen, devices, isCrowded, isUnseated, isHere } = doorway;
  if (!isJoiningOpen) return { ok: false, reason: "joiningClosed" };
  const isFull = isCrowded || devices.filter(isPresent).length >= MOST_PRESENT;
  const waits = (device: D): boolean => isPresent(device) && isUnseated(device);
  const free = (device: D): boolean => isExpired(device) && isUnseated(device);
  const inTurn = longestIn(doorway);
  const expired = isFull ? undefined : inTurn.find(free);
  if (expired === undefined && !isFull && devices.length < MOST_NUMBERS)
    return { ok: true, device: devices.length };
  const absent = inTurn.find((device) => waits(device) && !isHere(device.id));
  const found = expired ?? absent ?? (isCrowded ? undefined : inTurn.find(waits));
  return found === undefined ? { ok: false, reason: "tooMany" } : { ok: true, device: found.id };
}

/** Numbers are given out in turn, so whoever came in after the newest has been in the longest. */
function longestIn<D extends Entrant>({ devices, newest }: Doorway<D>): readonly D[] {
  return [...devices.slice(newest + 1), ...devices.slice(0, newest + 1)];
}

/** A device without a seat expires if it has not been heard of for this long. */
export const EXPIRES_MS = 600_000;

/** @returns those that have not been heard of for too long; asked every few seconds */
export type Silence = <D extends Entrant>(
  unseated: readonly D[],
  isHere: (device: number) => boolean,
  now: number,
) => D[];

/** The host looks every two seconds: a longer time between two looks is one in which it slept, or its clock was set. */
const LONGEST_LOOK_MS = 60_000;

/** Remembers since when devices without a seat have been silent, each by its key: its number may become another's. */
export function silence(): Silence {
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
