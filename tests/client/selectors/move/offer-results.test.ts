/** What the card says became of an offer to another person. */
import { expect, test } from "vitest";
import { type OfferResult, offersAnswered } from "../../../../src/client/selectors/move/offer-results.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";
import { bazaar, CAN, EGY, hr62, tech } from "../../../support/bazaar.ts";
import { put, seenBy } from "../../../support/play.ts";
import { PERSON } from "../../../support/scenario.ts";

const OFFER: Offer = {
  ...{ id: 1, from: CAN, to: EGY, give: tech(3), ask: hr62(0), assistance: 0, trust: 600 },
  status: "refused",
};

const settled = (...offers: readonly Offer[]): GameEvent => ({ type: "offersSettled", offers });

/** Canada's results; a person plays Egypt. */
function told(...events: readonly GameEvent[]): readonly OfferResult["status"][] {
  const table = bazaar("11111");
  const holders = put<Holder>(table.holders.slice(), { [CAN]: PERSON, [EGY]: PERSON });
  const now = seenBy({ ...table, holders }, "CAN");
  return offersAnswered(events, { now, before: null }).map(({ status }) => status);
}

test("a person who pressed nothing did not refuse; one who pressed no did", () => {
  expect(told(settled(OFFER))).toEqual(["unanswered"]);
  expect(told({ type: "offerAnswered", offer: 1, from: CAN, to: EGY, accepted: false })).toEqual(["refused"]);
});

test("once the counter-offer is accepted, the deal is the result", () => {
  const counter: Offer = { ...OFFER, id: 2, from: EGY, to: CAN, status: "open" };
  const countered: GameEvent = { type: "offerCountered", offer: 1, from: CAN, to: EGY, counter };
  expect(told(countered)).toEqual(["countered"]);
  const yes: GameEvent = { type: "offerAnswered", offer: 2, from: EGY, to: CAN, accepted: true };
  expect(told(countered, yes)).toEqual(["agreed"]);
});

test("a deal that another offered and the seat accepted is named too, and each deal once", () => {
  const offered: Offer = { ...OFFER, id: 3, from: EGY, to: CAN, status: "accepted" };
  const yes: GameEvent = { type: "offerAnswered", offer: 3, from: EGY, to: CAN, accepted: true };
  const bound: GameEvent = { type: "packagesAgreed", packages: [offered] };
  expect(told(yes, bound)).toEqual(["agreed"]);
  const counter: Offer = { ...offered, id: 2 };
  const countered: GameEvent = { type: "offerCountered", offer: 1, from: CAN, to: EGY, counter };
  const both: GameEvent = { type: "packagesAgreed", packages: [counter] };
  expect(told(countered, { ...yes, offer: 2 }, both)).toEqual(["agreed"]);
});
