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

/** `until`: when it counts as gone; `left`: when it was last heard of. */
type Known = Readonly<{ open: number; until: number; left: number }>;

type Counted = Readonly<{ from: number; until: number; here: ReadonlySet<number> }>;

/** @param onChange called when somebody has come or gone */
export function presence(now: () => number, patience: Patience, onChange: () => void): Presence {
  const { silentMs, graceMs } = patience;
  const began = now();
  const own = new Map<number, Known>();
  let elsewhere: readonly number[] = [];
  let counted: Counted = { from: began, until: began, here: new Set() };
  let told = counted.here;
  let shown: Readonly<{ here: ReadonlySet<number>; lines: Lines }> = {
    here: told,
    lines: { version: 0, devices: [] },
  };
  const ownHere = (at: number): number[] =>
    [...own].flatMap(([device, { until }]) => (at < until ? [device] : []));
  const here = (): ReadonlySet<number> => {
    const at = now();
    if (at < counted.from || at >= counted.until)
      counted = countedAt(at, ownHere(at), elsewhere, own, counted);
    return counted.here;
  };
  const recount = (): void => {
    counted = { ...counted, until: counted.from };
  };
  const look = (): void => {
    recount();
    if (here() === told) return;
    told = here();
    onChange();
  };
  const note = (device: number, lines: number): void => {
    const at = now();
    const wasHere = at < (own.get(device)?.until ?? 0);
    own.set(device, { open: (own.get(device)?.open ?? 0) + lines, until: at + silentMs, left: at });
    if (!wasHere) look();
  };
  const closed = (device: number): void => {
    const at = now();
    const { open, until } = own.get(device) ?? { open: 1, until: at };
    const isLast = open === 1;
    own.set(device, { open: open - 1, until: isLast ? Math.min(until, at + graceMs) : until, left: at });
    recount();
    if (isLast) setTimeout(look, graceMs).unref();
  };
  const leftElsewhere = (device: number, at: number): void => {
    if (at < (own.get(device)?.until ?? 0)) return;
    // The other process has waited for it already.
    own.set(device, { open: 0, until: at, left: at - graceMs });
  };
  const lines = (): Lines => {
    if (here() === shown.here) return shown.lines;
    const devices = linesOf([...own], here());
    shown = { here: here(), lines: { version: shown.lines.version + 1, devices } };
    return shown.lines;
  };
  return {
    note: (device) => note(device, 0),
    opened: (device) => {
      note(device, 1);
      return () => closed(device);
    },
    noteElsewhere: (devices) => {
      const at = now();
      for (const device of elsewhere) if (!devices.includes(device)) leftElsewhere(device, at);
      elsewhere = devices;
      look();
    },
    here,
    ownHere: () => ownHere(now()),
    isHere: (device) => here().has(device) || (!own.has(device) && now() - began < SETTLING_MS),
    lines,
  };
}

function countedAt(
  at: number,
  ownHere: readonly number[],
  elsewhere: readonly number[],
  own: ReadonlyMap<number, Known>,
  before: Counted,
): Counted {
  const here = new Set([...ownHere, ...elsewhere]);
  const until = Math.min(...ownHere.map((device) => own.get(device)?.until ?? at));
  return { from: at, until, here: haveSame(before.here, here) ? before.here : here };
}

function linesOf(
  own: readonly (readonly [number, Known])[],
  here: ReadonlySet<number>,
): readonly DeviceLine[] {
  const left = new Map(own.map(([device, known]) => [device, known.left]));
  const devices = [...new Set([...left.keys(), ...here])].sort((a, b) => a - b);
  return devices.map((device) => ({
    device,
    goneSince: here.has(device) ? null : (left.get(device) ?? null),
  }));
}

function haveSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
