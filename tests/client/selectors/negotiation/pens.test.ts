/** Which delegations have the pen on an article, and what effect the pen has. */
import { expect, test } from "vitest";
import { ownPen, pensHeld } from "../../../../src/client/selectors/negotiation/pens.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, RUS, TECH } from "../../../support/bazaar.ts";
import { seenBy } from "../../../support/play.ts";

const room = bazaar();

/** A room with a contested climate where Canada and Egypt have spoken for texts of hr62. */
function written(trust: Readonly<Record<number, number>>): World {
  return {
    ...room,
    climate: "contested",
    named: [CAN, EGY, RUS],
    trust: room.trust.map((own, country) => trust[country] ?? own),
    pens: [
      { article: HR62, country: CAN, alternative: 0, argument: "rights", carry: 1000 },
      { article: HR62, country: EGY, alternative: 3, argument: "rights", carry: -500 },
    ],
    pacts: [],
    draft: { ...room.draft, floor: [HR62, TECH] },
  };
}

test("a pen brings its text closer by trust and carry, or further away; with trust under 500 it does nothing", () => {
  expect(pensHeld(written({ [CAN]: 620, [EGY]: 499 }), HR62)).toEqual([
    { country: CAN, alternative: 0, steps: 0.372 },
  ]);
  expect(pensHeld(written({ [CAN]: 620, [EGY]: 500 }), HR62)[1]).toEqual({
    country: EGY,
    alternative: 3,
    steps: -0.15,
  });
  expect(pensHeld(written({ [CAN]: 620, [EGY]: 500 }), TECH)).toEqual([]);
});

test("the seat's own pen is shown on every article of the floor, if it has one", () => {
  const world = written({ [CAN]: 620 });
  expect(ownPen({ ...seenBy(world, "CAN"), world, country: CAN })).toEqual({
    most: 0.372,
    placards: 5,
    on: [
      { article: HR62, alternative: 0, steps: 0.372 },
      { article: TECH, alternative: -1, steps: 0 },
    ],
  });
  const measured: World = { ...world, climate: "measured" };
  expect(ownPen({ world: measured, country: CAN })).toBeNull();
});
