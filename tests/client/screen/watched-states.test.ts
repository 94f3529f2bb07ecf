/** The corners around desks have a key on a device and none on a wall. */
import { expect, test } from "vitest";
import { watchedStates } from "../../../src/client/screen/watched-states.ts";

const list = () => [{ country: 4, why: "partner" } as const];

test("on a device, the states of the watch list have corners", () => {
  expect(watchedStates("match", list)).toEqual([4]);
});

test("on a wall, which has no key for them, no state has corners", () => {
  expect(watchedStates("wall", list)).toEqual([]);
});
