/** Which devices are present. The list is kept only in memory. */

/** A host that has just started waits this long to hear from its devices. Until then no device counts as gone. */
export const SETTLING_MS = 30_000;

/**
 * Whether a device is connected. `goneSince`: when it lost its connection, in ms since 1970, or null while it is
 * connected.
 */
export type DeviceConnection = Readonly<{ device: number; goneSince: number | null }>;

/** `version` changes whenever the list does. */
export type Connections = Readonly<{ version: number; devices: readonly DeviceConnection[] }>;

/**
 * `silentMs`: how long a device may be silent before it counts as gone. `graceMs`: how long a device whose connection
 * broke has to come back.
 */
export type PresenceLimits = Readonly<{ silentMs: number; graceMs: number }>;

export type Presence = Readonly<{
  /** Records that a device has been heard from. */
  note: (device: number) => void;
  /** Records that a device has opened a connection. @returns a function to call when the connection closes */
  opened: (device: number) => () => void;
  /** Records devices that other processes have heard from. */
  noteElsewhere: (devices: readonly number[]) => void;
  /** Devices that are present. Returns the same set object until the members change. */
  here: () => ReadonlySet<number>;
  /** Devices that this process has heard from itself. */
  ownHere: () => readonly number[];
  /** Whether a device is present, or may still come back because the host has just started. */
  isHere: (device: number) => boolean;
  /** All devices known since the host started. Returns the same object until something changes. */
  lines: () => Connections;
}>;

/**
 * `open`: connections to this process. `until`: when the device counts as gone. `left`: when it was last heard from.
 */
type Known = Readonly<{ open: number; until: number; left: number }>;

type State = {
  readonly now: () => number;
  readonly patience: PresenceLimits;
  readonly own: Map<number, Known>;
  elsewhere: readonly number[];
  /**
   * The devices present at the last count, and the time until which that count is valid if no device is heard from.
   */
  counted: Readonly<{ until: number; here: ReadonlySet<number> }>;
};

const UNCOUNTED = Number.NEGATIVE_INFINITY;

/** @param onChange called when a device has come or gone */
export function presence(now: () => number, patience: PresenceLimits, onChange: () => void): Presence {
  const began = now();
  const counted = { until: UNCOUNTED, here: new Set<number>() };
  const state: State = { now, patience, own: new Map(), elsewhere: [], counted };
  let told: ReadonlySet<number> = counted.here;
  const look = (): void => {
    const here = recounted(state);
    if (here === told) return;
    told = here;
    onChange();
  };
  // A page that polls closes a connection several times a second. Only one that has not come back is counted.
  const lookFor = (device: number): void => {
    if (now() >= (state.own.get(device)?.until ?? UNCOUNTED)) look();
  };
  return {
    note: (device) => {
      if (heard(state, device, 0)) look();
    },
    opened: (device) => {
      if (heard(state, device, 1)) look();
      return () => {
        if (closed(state, device)) setTimeout(lookFor, patience.graceMs, device).unref();
      };
    },
    noteElsewhere: (devices) => {
      for (const device of state.elsewhere) if (!devices.includes(device)) leftElsewhere(state, device);
      state.elsewhere = devices;
      look();
    },
    here: () => hereIn(state),
    ownHere: () => ownHere(state, now()),
    isHere: (device) => hereIn(state).has(device) || (!state.own.has(device) && now() - began < SETTLING_MS),
    lines: linesOf(state),
  };
}

function ownHere({ own }: State, at: number): readonly number[] {
  return [...own].flatMap(([device, { until }]) => (at < until ? [device] : []));
}

function hereIn(state: State): ReadonlySet<number> {
  const at = state.now();
  const { counted, elsewhere, own } = state;
  if (at < counted.until) return counted.here;
  const mine = ownHere(state, at);
  const found = new Set([...mine, ...elsewhere]);
  const until = Math.min(...mine.map((device) => own.get(device)?.until ?? at));
  state.counted = { until, here: haveSame(counted.here, found) ? counted.here : found };
  return state.counted.here;
}

function recounted(state: State): ReadonlySet<number> {
  state.counted = { ...state.counted, until: UNCOUNTED };
  return hereIn(state);
}

/** Records that a device has been heard from. @returns whether the device was absent before */
function heard({ own, now, patience }: State, device: number, lines: number): boolean {
  const at = now();
  const { open, until } = own.get(device) ?? { open: 0, until: UNCOUNTED };
  own.set(device, { open: open + lines, until: at + patience.silentMs, left: at });
  return at >= until;
}

/** Records that a connection of a device has closed. @returns whether it was the device's last one */
function closed(state: State, device: number): boolean {
  const { own, now, patience } = state;
  const at = now();
  const { open, until } = own.get(device) ?? { open: 1, until: at };
  const isLast = open === 1;
  const left = isLast ? Math.min(until, at + patience.graceMs) : until;
  own.set(device, { open: open - 1, until: left, left: at });
  // Nobody has gone yet, so the last count stays valid until this device may have.
  state.counted = { ...state.counted, until: Math.min(state.counted.until, left) };
  return isLast;
}

/**
 * Records that a device has left another process. It counts as gone at once, because the other process has already
 * waited for the grace time.
 */
function leftElsewhere({ own, now, patience }: State, device: number): void {
  const at = now();
  if (at >= (own.get(device)?.until ?? UNCOUNTED))
    own.set(device, { open: 0, until: at, left: at - patience.graceMs });
}

function linesOf(state: State): () => Connections {
  let shownFor: ReadonlySet<number> = state.counted.here;
  let shown: Connections = { version: 0, devices: [] };
  return () => {
    const here = hereIn(state);
    if (here !== shownFor) shown = { version: shown.version + 1, devices: shownOf(state, here) };
    shownFor = here;
    return shown;
  };
}

function shownOf({ own }: State, here: ReadonlySet<number>): readonly DeviceConnection[] {
  const devices = [...new Set([...own.keys(), ...here])].sort((a, b) => a - b);
  return devices.map((device) => ({
    device,
    goneSince: here.has(device) ? null : (own.get(device)?.left ?? null),
  }));
}

function haveSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
