/** The hands at a table, which are the people that a beat waits for. */
import { describe, expect, test } from "vitest";
import { areAllReady, handsOf, isHand } from "../../src/engine/seats/hands.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened } from "../support/play.ts";
import { fiveCountries, PERSON, setupOf } from "../support/scenario.ts";

const at = (seats: Parameters<typeof setupOf>[0] = {}): World => opened(setupOf(seats), fiveCountries());
const SILENT = { type: "script", script: "silent" } as const;
const table = at({ seats: { RUS: PERSON, CAN: PERSON, chair: PERSON, EGY: SILENT } });
const ready = (...seats: readonly string[]): World => ({ ...table, ready: seats });

describe("given people as Canada, Russia and the chair", () => {
  test("then these are the hands, the chair first", () => {
    expect(handsOf(table)).toEqual(["chair", "CAN", "RUS"]);
    expect(["chair", "CAN", "RUS"].every((seat) => isHand(table, seat))).toBe(true);
    expect(["EGY", "JAM", "teacher", "wall", "USA", ""].some((seat) => isHand(table, seat))).toBe(false);
  });

  test("when the rules preside, then the chair is not a hand", () => {
    const ruled = { ...table, isChaired: false };
    expect([handsOf(ruled), isHand(ruled, "chair")]).toEqual([["CAN", "RUS"], false]);
  });

  test("when one of them is not ready, then the beat waits, no matter who else is ready", () => {
    expect(areAllReady(ready())).toBe(false);
    expect(areAllReady(ready("CAN", "RUS"))).toBe(false);
    expect(areAllReady(ready("chair", "CAN", "EGY"))).toBe(false);
    expect(areAllReady(ready("RUS", "chair", "CAN"))).toBe(true);
  });
});

test("given a table without hands, then the beat waits for nobody and nobody is ready", () => {
  expect([handsOf(at()), areAllReady(at())]).toEqual([[], false]);
});
