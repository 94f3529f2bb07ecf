/** Which devices have been heard of lately: kept in memory, never written down. */

/** A page that is looked at speaks up every 20 s; a device that has been silent for longer than this is not there. */
export const HERE_MS = 45_000;

/** A page whose stream has broken off has so long to come back. */
export const GRACE_MS = 12_000;

export type Presence = Readonly<{
  /** A device, or the wall, has been heard of; true where it was not there before. */
  note: (device: number, now: number) => boolean;
  /** Its stream has broken off. */
  lost: (device: number, now: number) => void;
  /** Those that other processes have told of lately. */
  noteElsewhere: (devices: readonly number[]) => void;
  /** The very same set for as long as it holds the same. */
  here: (now: number) => ReadonlySet<number>;
  /** Those that this process knows of itself. */
  ownHere: (now: number) => readonly number[];
}>;

/** The wall's place in the list. */
export const WALL_DEVICE = -1;

export function presence(): Presence {
  const own = new Map<number, number>();
  let others: readonly number[] = [];
  /** Who was there, and from when to when nobody of them has been silent for too long. */
  let last: Readonly<{ from: number; until: number; here: ReadonlySet<number> }> | null = null;
  const isHere = (at: number | undefined, now: number): boolean => at !== undefined && now - at < HERE_MS;
  const ownHere = (now: number): number[] =>
    [...own].flatMap(([device, at]) => (isHere(at, now) ? [device] : []));
  // The next time it is counted anew; who is there by then may be the same.
  const changed = (): void => {
    if (last !== null) last = { ...last, until: last.from };
  };
  return {
    note: (device, now) => {
      const isNew = !isHere(own.get(device), now);
      own.set(device, now);
      if (isNew) changed();
      return isNew;
    },
    lost: (device, now) => {
      const at = own.get(device);
      if (!isHere(at, now)) return;
      own.set(device, Math.min(at ?? now, now - HERE_MS + GRACE_MS));
      changed();
    },
    noteElsewhere: (devices) => {
      others = devices;
      changed();
    },
    here: (now) => {
      if (last !== null && now >= last.from && now < last.until) return last.here;
      const found = new Set([...ownHere(now), ...others]);
      const until = Math.min(...[...own.values()].filter((at) => isHere(at, now)).map((at) => at + HERE_MS));
      last = { from: now, until, here: last !== null && haveSame(last.here, found) ? last.here : found };
      return last.here;
    },
    ownHere,
  };
}

function haveSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
