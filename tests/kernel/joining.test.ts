/** Who gets which number at the door of a room or a committee. */
import { expect, test } from "vitest";
import { type Admission, admitted, type Entrant, MOST_NUMBERS } from "../../src/kernel/joining.ts";

const device = (id: number, change: Partial<Entrant> = {}): Entrant => ({
  id,
  tokenHash: `hash ${id}`,
  isRemoved: false,
  ...change,
});

function admittedTo(devices: readonly Entrant[], here: readonly number[] = []): Admission {
  return admitted({
    isJoiningOpen: true,
    devices,
    newest: devices.length - 1,
    isCrowded: false,
    isUnseated: () => true,
    isHere: (id) => here.includes(id),
  });
}

test("given a teacher who has removed so many devices that no number is left, a newcomer gets that of an absent one", () => {
  const devices = Array.from({ length: MOST_NUMBERS }, (_, id) => device(id, { isRemoved: id < 500 }));
  expect(admittedTo(devices, [500])).toEqual({ ok: true, device: 501 });
  const all = devices.map(({ id }) => id);
  expect(admittedTo(devices, all)).toEqual({ ok: false, reason: "tooMany" });
});

test("given a number that has expired, a newcomer gets it before a new one", () => {
  expect(admittedTo([device(0), device(1, { tokenHash: "" })])).toEqual({ ok: true, device: 1 });
  expect(admittedTo([device(0), device(1)])).toEqual({ ok: true, device: 2 });
});
