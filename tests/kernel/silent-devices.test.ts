/** A device without a seat expires after ten minutes of silence. Time when the host was asleep does not count. */
import { describe, expect, test } from "vitest";
import { admit, EXPIRES_MS, isExpired, isPresent, silentDevices } from "../../src/kernel/admission.ts";

const MINUTE_MS = 60_000;
const device = (id: number, tokenHash = `hash ${id}`) => ({ id, tokenHash, isRemoved: false });

/** A host that checks some devices for silence. The clock advances before each check. */
function host() {
  const look = silentDevices();
  let now = 1_000_000;
  return (
    ms: number,
    devices: ReturnType<typeof device>[],
    here: readonly number[] = [],
  ): readonly number[] => {
    now += ms;
    return look(devices, (id) => here.includes(id), now).map(({ id }) => id);
  };
}

/** Checks once a minute, `count` times. @returns the result of the last check */
function minutes(
  look: ReturnType<typeof host>,
  count: number,
  devices: ReturnType<typeof device>[],
  here: readonly number[] = [],
): readonly number[] {
  let found: readonly number[] = [];
  for (let minute = 0; minute < count; minute++) found = look(MINUTE_MS, devices, here);
  return found;
}

test("EXPIRES_MS is ten minutes", () => {
  expect(EXPIRES_MS).toBe(10 * MINUTE_MS);
});

describe("given a device that is silent", () => {
  test("it expires ten minutes after the first check, and not earlier", () => {
    const look = host();
    const devices = [device(0)];
    expect(look(0, devices)).toEqual([]);
    expect(minutes(look, 9, devices)).toEqual([]);
    expect(look(MINUTE_MS - 1, devices)).toEqual([]);
    expect(look(1, devices)).toEqual([0]);
    expect(look(1, devices)).toEqual([0]);
  });

  test("a sign of life starts its ten minutes again", () => {
    const look = host();
    const devices = [device(0), device(1)];
    look(0, devices);
    expect(minutes(look, 9, devices)).toEqual([]);
    expect(look(MINUTE_MS, devices, [0])).toEqual([1]);
    expect(minutes(look, 9, devices)).toEqual([1]);
    expect(look(MINUTE_MS, devices)).toEqual([0, 1]);
  });

  test("more than a minute without a check does not count", () => {
    const look = host();
    const devices = [device(0)];
    look(0, devices);
    expect(minutes(look, 9, devices)).toEqual([]);
    expect(look(MINUTE_MS + 1, devices)).toEqual([]);
    expect(look(24 * 60 * MINUTE_MS, devices)).toEqual([]);
    expect(look(MINUTE_MS, devices)).toEqual([0]);
  });

  test("a clock that was set back delays expiry, and makes no device expire sooner", () => {
    const look = host();
    const devices = [device(0)];
    look(0, devices);
    expect(minutes(look, 9, devices)).toEqual([]);
    expect(look(-MINUTE_MS, devices)).toEqual([]);
    expect(minutes(look, 1, devices)).toEqual([]);
    expect(minutes(look, 1, devices)).toEqual([0]);
  });

  test("a device with a key of its own has its own time, whatever number it has", () => {
    const look = host();
    look(0, [device(0)]);
    expect(minutes(look, 9, [device(0)])).toEqual([]);
    expect(look(MINUTE_MS, [device(0, "another key")])).toEqual([]);
    expect(minutes(look, 9, [device(0, "another key")])).toEqual([]);
    expect(look(MINUTE_MS, [device(0, "another key")])).toEqual([0]);
  });

  test("a device that had a seat in between starts again", () => {
    const look = host();
    look(0, [device(0)]);
    expect(minutes(look, 9, [device(0)])).toEqual([]);
    expect(look(MINUTE_MS, [])).toEqual([]);
    expect(look(MINUTE_MS, [device(0)])).toEqual([]);
    expect(minutes(look, 9, [device(0)])).toEqual([]);
    expect(look(MINUTE_MS, [device(0)])).toEqual([0]);
  });
});

test("a device is present unless it was removed or has expired", () => {
  const [expired, removed] = [device(0, ""), { ...device(0), isRemoved: true }];
  expect([device(0), expired, removed].map(isExpired)).toEqual([false, true, false]);
  expect([device(0), expired, removed].map(isPresent)).toEqual([true, false, false]);
});

describe("given a log with 600 devices present", () => {
  const full = Array.from({ length: 600 }, (_, id) => device(id));
  const asked = {
    isJoiningOpen: true,
    newest: 599,
    isCrowded: false,
    isUnseated: () => true,
    isHere: () => true,
  };

  test("an expired number is not given out: the newcomer replaces the device that joined first", () => {
    expect(admit({ ...asked, devices: [...full, device(600, "")] })).toEqual({ ok: true, device: 0 });
  });

  test("removed and expired devices do not count, so a newcomer still gets a new number", () => {
    const removed = full.map((one, at) => ({ ...one, isRemoved: at === 9 }));
    expect(admit({ ...asked, devices: removed })).toEqual({ ok: true, device: 600 });
    const expired = full.map((one, at) => (at === 9 ? device(9, "") : one));
    expect(admit({ ...asked, devices: expired })).toEqual({ ok: true, device: 9 });
  });

  test("an absent device gives way first, the one that joined first, unless it was removed", () => {
    const isHere = (id: number): boolean => id !== 7 && id !== 300;
    expect(admit({ ...asked, devices: full, isHere })).toEqual({ ok: true, device: 7 });
    expect(admit({ ...asked, devices: full, isHere, newest: 7 })).toEqual({ ok: true, device: 300 });
    const isUnseated = ({ id }: { id: number }): boolean => id !== 7;
    expect(admit({ ...asked, devices: full, isHere, isUnseated })).toEqual({ ok: true, device: 300 });
  });
});

test("the 1,000th number is the last one: after it a newcomer takes the place of another device", () => {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ ...device(id), isRemoved: id >= 500 }));
  const asked = { isJoiningOpen: true, newest: -1, isCrowded: false, isUnseated: () => true };
  const isHere = (): boolean => true;
  expect(admit({ ...asked, isHere, devices: numbers(999) })).toEqual({ ok: true, device: 999 });
  expect(admit({ ...asked, isHere, devices: numbers(1000) })).toEqual({ ok: true, device: 0 });
});
