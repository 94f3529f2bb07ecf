/** Which devices of a committee have a line to the host: kept in memory, never written down. */
import type { DeviceLine } from "../../committee/message.ts";

/** A device whose line has broken off has so long to come back before anybody is told. */
export const GRACE_MS = 10_000;

/** A host that was started again hears of its devices within this: until then nobody counts as gone. */
export const SETTLING_MS = 30_000;

/** Another version where it says something else. */
export type Lines = Readonly<{ version: number; devices: readonly DeviceLine[] }>;

export type Presence = Readonly<{
  /** A line of a device is open. @returns closes it */
  opened: (device: number) => () => void;
  /** Devices that other processes have lines of. */
  noteElsewhere: (devices: readonly number[]) => void;
  /** Those that this process has lines of. */
  ownHere: () => readonly number[];
  /** Whether it has a line, or may still come back with one. */
  isHere: (device: number) => boolean;
  /** What the chairs see; the very same for as long as it says the same. */
  lines: () => Lines;
}>;

/** @param onChange is told when the chairs may see something else */
export function presence(clock: () => number, onChange: () => void): Presence {
  const began = clock();
  const open = new Map<number, number>();
  const left = new Map<number, number>();
  let elsewhere: readonly number[] = [];
  let shown: Lines = { version: 0, devices: [] };
  let told = 0;
  const goneSince = (device: number, now: number): number | null => {
    if (open.has(device) || elsewhere.includes(device)) return null;
    const at = left.get(device) ?? now;
    return now - at < GRACE_MS ? null : at;
  };
  const lines = (): Lines => {
    const now = clock();
    const known = [...new Set([...open.keys(), ...elsewhere, ...left.keys()])].sort((a, b) => a - b);
    const devices = known.map((device) => ({ device, goneSince: goneSince(device, now) }));
    if (!saysSame(devices, shown.devices)) shown = { version: shown.version + 1, devices };
    return shown;
  };
  const look = (): void => {
    const { version } = lines();
    if (version !== told) onChange();
    told = version;
  };
  const closed = (device: number): void => {
    const others = (open.get(device) ?? 1) - 1;
    if (others > 0) return void open.set(device, others);
    open.delete(device);
    left.set(device, clock());
    setTimeout(look, GRACE_MS).unref();
  };
  return {
    opened: (device) => {
      open.set(device, (open.get(device) ?? 0) + 1);
      look();
      return () => closed(device);
    },
    noteElsewhere: (devices) => {
      for (const device of elsewhere) if (!devices.includes(device)) left.set(device, clock());
      elsewhere = devices;
      look();
    },
    ownHere: () => [...open.keys()],
    isHere: (device) => {
      const line = lines().devices.find((one) => one.device === device);
      return line === undefined ? clock() - began < SETTLING_MS : line.goneSince === null;
    },
    lines,
  };
}

function saysSame(a: readonly DeviceLine[], b: readonly DeviceLine[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ device, goneSince }, at) => device === b[at]?.device && goneSince === b[at]?.goneSince)
  );
}
