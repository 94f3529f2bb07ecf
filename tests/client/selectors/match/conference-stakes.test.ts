/** Before the conference decides, each question says what it moves and what carries it. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { stakesOf } from "../../../../src/client/selectors/match/conference-stakes.ts";
import { carries } from "../../../../src/engine/exact/majority.ts";
import { worldHalves } from "../../../../src/engine/seats/world-halves.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { capitals } from "../../../support/capitals.ts";
import { withTreaty } from "../../../support/play.ts";
import { FIVE } from "../../../support/scenario.ts";

await loadWording("ratification");

const inForce = withTreaty(capitals(), { deposited: FIVE.map(() => 3), inForce: 6, reached: 3 });
/** World with the questions carried or lost, as the results count it. */
function worldWith(observers: boolean, protocol: boolean): number {
  const conference = { observers: { carried: observers }, protocol: { carried: protocol } };
  const { cooperation, abuse } = worldHalves({ ...inForce, conference } as unknown as World, 1000);
  return (cooperation + 1000 - abuse) / 2;
}

test("a question says the World points that the results give for it", () => {
  const none = worldWith(false, false);
  expect(stakesOf(inForce, "observers").world).toBe(Math.round(worldWith(true, false) - none));
  expect(stakesOf(inForce, "protocol").world).toBe(Math.round(worldWith(false, true) - none));
});

test("a question says how many parties there are, and when too few have joined", () => {
  expect(stakesOf(inForce, "observers")).toMatchObject({ parties: 5, isShort: false });
  const { parties, isShort } = stakesOf(withTreaty(inForce, { deposited: FIVE.map(() => -1) }), "protocol");
  expect(parties).toBe(0);
  expect(isShort).toBe(true);
});

test("what carries a question is said in yes and no votes, because abstaining and absent parties do not count", () => {
  expect(carries("twoThirds", { yes: 38, no: 19 })).toBe(true);
  expect(t("ratification:conference.decides.twoThirds")).toBe("It needs at least two yes votes per no vote.");
  expect(carries("simple", { yes: 20, no: 19 })).toBe(true);
  expect(t("ratification:conference.decides.simple")).toBe("It passes with more yes votes than no votes.");
});
