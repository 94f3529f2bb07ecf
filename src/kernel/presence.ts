/** Which devices are here: kept in memory, never written down. */

/** A host that has just started hears of its devices within this time; until then nobody counts as gone. */
export const SETTLING_MS = 30_000;

/** Whether a device is here; if not, since when, in ms since 1970. */
export type DeviceLine = Readonly<{ device: number; goneSince: number | null }>;

/** Another version where it says something else. */
export type Lines = Readonly<{ version: number; devices: readonly DeviceLine[] }>;

/** `silentMs`: a device not heard of for this long is gone. `graceMs`: one whose line has broken may come back within this time. */
export type Patience = Readonly<{ silentMs: number; graceMs: number }>;

export type Presence = Readonly<{
  /** A device has been heard of. */
  note: (device: number) => void;
  /** A line of a device is open. @returns closes it */
  opened: (device: number) => () => void;
  /** Devices that other processes have heard of. */
  noteElsewhere: (devices: readonly number[]) => void;
  /** Those who are here. The very same set for as long as it holds the same devices. */
  here: () => ReadonlySet<number>;
  /** Those that this process knows of itself. */
  ownHere: () => readonly number[];
  /** Whether a device is here, or may not have come back yet since the host started. */
  isHere: (device: number) => boolean;
  /** Every device known since the host started; the very same for as long as it says the same. */
  lines: () => Lines;
}>;

/** `open`: lines of its own. `until`: when it counts as gone. `left`: when it was last heard of. */
type Known = Readonly<{ open: number; until: number; left: number }>;

type State = {
  readonly now: () => number;
  readonly patience: Patience;
  readonly own: Map<number, Known>;
  elsewhere: readonly number[];
  /** Who was here when it was last counted, and until when that is so unless somebody is heard of. */
  counted: Readonly<{ until: number; here: ReadonlySet<number> }>;
};

const UNCOUNTED = Number.NEGATIVE_INFINITY;

/** @param onChange called when somebody has come or gone */
export function presence(now: () => number, patience: Patience, onChange: () => void): Presence {
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
  return {
    note: (device) => {
      if (heard(state, device, 0)) look();
    },
    opened: (device) => {
      if (heard(state, device, 1)) look();
      return () => {
        if (closed(state, device)) setTimeout(look, patience.graceMs).unref();
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

/** @returns whether it was not here before */
function heard({ own, now, patience }: State, device: number, lines: number): boolean {
  const at = now();
  const { open, until } = own.get(device) ?? { open: 0, until: UNCOUNTED };
  own.set(device, { open: open + lines, until: at + patience.silentMs, left: at });
  return at >= until;
}

/** @returns whether it was its last line */
function closed(state: State, device: number): boolean {
  const { own, now, patience } = state;
  const at = now();
  const { open, until } = own.get(device) ?? { open: 1, until: at };
  const isLast = open === 1;
  own.set(device, {
    open: open - 1,
    until: isLast ? Math.min(until, at + patience.graceMs) : until,
    left: at,
  });
  recounted(state);
  return isLast;
}

/** The other process has waited for it already. */
function leftElsewhere({ own, now, patience }: State, device: number): void {
  const at = now();
  if (at >= (own.get(device)?.until ?? UNCOUNTED))
    own.set(device, { open: 0, until: at, left: at - patience.graceMs });
}

function linesOf(state: State): () => Lines {
  let shownFor: ReadonlySet<number> = state.counted.here;
  let shown: Lines = { version: 0, devices: [] };
  return () => {
    const here = hereIn(state);
    if (here !== shownFor) shown = { version: shown.version + 1, devices: shownOf(state, here) };
    shownFor = here;
    return shown;
  };
}

function shownOf({ own }: State, here: ReadonlySet<number>): readonly DeviceLine[] {
  const devices = [...new Set([...own.keys(), ...here])].sort((a, b) => a - b);
  return devices.map((device) => ({
    device,
    goneSince: here.has(device) ? null : (own.get(device)?.left ?? null),
  }));
}

function haveSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
