/** Which number a newcomer gets on joining a room or a committee. */
import { describe, expect, test } from "vitest";
import {
  type Admission,
  type AdmissionRequest,
  admit,
  type EnteredDevice,
  MAX_NUMBERS,
  MAX_PRESENT,
} from "../../src/kernel/admission.ts";

const device = (id: number, change: Partial<EnteredDevice> = {}): EnteredDevice => ({
  id,
  tokenHash: `hash ${id}`,
  isRemoved: false,
  ...change,
});

function admittedTo(
  devices: readonly EnteredDevice[],
  here: readonly number[] = [],
  change: Partial<AdmissionRequest<EnteredDevice>> = {},
): Admission {
  return admit({
    isJoiningOpen: true,
    devices,
    newest: devices.length - 1,
    isCrowded: false,
    isUnseated: () => true,
    isHere: (id) => here.includes(id),
    ...change,
  });
}

const many = (count: number): readonly EnteredDevice[] =>
  Array.from({ length: count }, (_, id) => device(id));
const idsOf = (devices: readonly EnteredDevice[]) => devices.map(({ id }) => id);

test("given a teacher has removed so many devices that no number is left, a newcomer gets the number of an absent one", () => {
  const devices = many(MAX_NUMBERS).map((one) => ({ ...one, isRemoved: one.id < 500 }));
  expect(admittedTo(devices, [500])).toEqual({ ok: true, device: 501 });
  expect(admittedTo(devices, idsOf(devices))).toEqual({ ok: true, device: 500 });
  const isUnseated = (): boolean => false;
  expect(admittedTo(devices, [], { isUnseated })).toEqual({ ok: false, reason: "tooMany" });
});

describe("given as many devices as can be present at once, all of them here", () => {
  const devices = many(MAX_PRESENT);
  const here = idsOf(devices);

  test("a newcomer replaces the device that has been here longest without a seat", () => {
    const isUnseated = ({ id }: EnteredDevice): boolean => id >= 3;
    expect(admittedTo(devices, here, { isUnseated })).toEqual({ ok: true, device: 3 });
    expect(admittedTo(devices, here, { isUnseated, newest: 40 })).toEqual({ ok: true, device: 41 });
  });

  test("but an absent device first", () => {
    expect(admittedTo(devices, here.slice(0, -1))).toEqual({ ok: true, device: MAX_PRESENT - 1 });
  });

  test("and never a device that has a seat or was removed", () => {
    const isUnseated = (): boolean => false;
    expect(admittedTo(devices, here, { isUnseated })).toEqual({ ok: false, reason: "tooMany" });
  });

  test("one fewer leaves a free number", () => {
    expect(admittedTo(devices.slice(1), here.slice(1))).toEqual({ ok: true, device: MAX_PRESENT - 1 });
  });
});

test("given a crowd that waits for the same seat, all of them here, then a newcomer is refused", () => {
  expect(admittedTo(many(5), [0, 1, 2, 3, 4], { isCrowded: true })).toEqual({ ok: false, reason: "tooMany" });
  expect(admittedTo(many(5), [0, 1, 3, 4], { isCrowded: true })).toEqual({ ok: true, device: 2 });
});

test("given an expired number, a newcomer gets it before a new one, unless something is stored under it", () => {
  expect(admittedTo([device(0), device(1, { tokenHash: "" })])).toEqual({ ok: true, device: 1 });
  expect(admittedTo([device(0), device(1)])).toEqual({ ok: true, device: 2 });
  const isUnseated = ({ id }: EnteredDevice): boolean => id !== 1;
  expect(admittedTo([device(0), device(1, { tokenHash: "" })], [], { isUnseated })).toEqual({
    ok: true,
    device: 2,
  });
});

test("given joining is closed, nobody comes in, however many places are free", () => {
  expect(admittedTo([], [], { isJoiningOpen: false })).toEqual({ ok: false, reason: "joiningClosed" });
});
