/** Both sides of a deal see it, whoever offered it, and an offer that was answered with other terms is over with these. */
import { expect, test } from "vitest";
import { ownDeals } from "../../../../src/client/selectors/negotiation/own-deals.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";
import { bazaar, CAN, EGY, hr62, JAM, KEN, tech } from "../../../support/bazaar.ts";
import { put, seenBy } from "../../../support/play.ts";
import { PERSON } from "../../../support/scenario.ts";

const BOT: Holder = { type: "bot", level: 2 };
const world = {
  ...bazaar(),
  holders: put<Holder>([BOT, BOT, BOT, BOT, BOT], { [CAN]: PERSON, [EGY]: PERSON, [KEN]: PERSON }),
};
const canada = seenBy(world, "CAN");

const offer = (id: number, change: Partial<Offer>): Offer => ({
  ...{ id, from: CAN, to: EGY, give: tech(3), ask: hr62(0), assistance: 0, trust: 600, status: "open" },
  ...change,
});

const idsOf = (offers: readonly Offer[], late = [1, 2, 3]) => {
  const { bound, made } = ownDeals(canada, offers, late);
  return { bound: bound.map(({ id }) => id), made: made.map(({ id }) => id) };
};

test("who said yes sees the deal as who offered it does", () => {
  expect(idsOf([offer(1, { from: EGY, to: CAN, status: "accepted" })])).toEqual({ bound: [1], made: [] });
  expect(idsOf([offer(1, { status: "accepted" })])).toEqual({ bound: [1], made: [] });
});

test("an offer is over once its counter-offer has an answer", () => {
  const first = offer(1, { status: "countered" });
  const counter = (status: Offer["status"]): Offer => offer(2, { from: EGY, to: CAN, status });
  expect(idsOf([first, counter("open")])).toEqual({ bound: [], made: [1] });
  expect(idsOf([first, counter("accepted")])).toEqual({ bound: [2], made: [] });
  expect(idsOf([first, counter("refused")])).toEqual({ bound: [], made: [] });
});

test("a yes of a simulated state stays with the packages made, and earlier beats are not listed", () => {
  expect(idsOf([offer(1, { to: JAM, status: "accepted" })])).toEqual({ bound: [], made: [1] });
  expect(idsOf([offer(1, { status: "accepted" })], [])).toEqual({ bound: [], made: [] });
});
