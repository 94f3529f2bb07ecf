/** Counter-offers: a person answers another person's package with other terms. */
import { describe, expect, test } from "vitest";
import { openOffers } from "../../src/engine/model/pacts.ts";
import type { CounterOffer, OfferPackage } from "../../src/engine/state/command.ts";
import type { Sounding, World } from "../../src/engine/state/world.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft } from "../support/play.ts";
import { countryOf, fiveCountries, PERSON, setupOf } from "../support/scenario.ts";

const scenario = fiveCountries();
const [CAN, EGY] = [countryOf(scenario, "CAN"), countryOf(scenario, "EGY")];
const hr62 = { article: 0, alternative: 4 };
const tech = { article: 3, alternative: 2 };

/** A deal beat after a sounding, with texts of hr62 and techtransfer on the table. People hold Canada and Egypt. */
function dealing(): World {
  const world = opened(setupOf({ climate: "contested", seats: { CAN: PERSON, EGY: PERSON } }), scenario);
  const sounding: Sounding = {
    centre: 4000,
    objection: 0,
    seats: 1000,
    caucuses: [],
    placards: ["11111", "11111"],
  };
  const soundings = put(world.soundings, { 0: sounding, 3: sounding });
  return withDraft(
    { ...world, beat: "deal", soundings },
    { floor: [0, 3], texts: [[1, 4], [], [], [0, 2]], chair: [4, -1, -1, 2] },
  );
}

const PACKAGE: OfferPackage = { type: "offerPackage", to: CAN, give: hr62, ask: tech, assistance: 0 };
/** Canada would rather support another text of the article that Egypt asks about. */
const COUNTER: CounterOffer = {
  type: "counterOffer",
  offer: 0,
  give: { article: 3, alternative: 0 },
  ask: hr62,
};

describe("a package from a person to another", () => {
  const poor = (): World => ({ ...dealing(), credit: dealing().credit.map(() => 0) });

  test("is free, so a seat without credit can still trade with people, and only with them", () => {
    const made = given(poor()).when("EGY", PACKAGE);
    made.then([{ type: "offerMade", offer: { from: EGY, to: CAN } }]);
    expect(made.world.credit).toEqual(poor().credit);
    given(poor())
      .when("EGY", { ...PACKAGE, to: countryOf(scenario, "KEN") })
      .then("noCredit");
  });

  test("costs two credits if nobody holds the other seat, or if the match is not for play", () => {
    const toBot = given(dealing()).when("EGY", { ...PACKAGE, to: countryOf(scenario, "KEN") });
    expect(toBot.world.credit[EGY]).toBe(4);
    const measured = given({ ...dealing(), climate: "measured" }).when("EGY", PACKAGE);
    expect(measured.world.credit[EGY]).toBe(4);
  });
});

describe("a person counters another person's package", () => {
  test("the package is closed, and the new one goes back to its author, free of charge", () => {
    const after = given(dealing())
      .when("EGY", PACKAGE)
      .when("CAN", COUNTER)
      .then([{ type: "offerCountered", from: EGY, to: CAN, counter: { from: CAN, to: EGY } }]).world;
    expect(after.secrets.offers.map(({ status }) => status)).toEqual(["countered", "open"]);
    // Between people neither the package nor the counter-offer costs credit.
    expect([after.credit[EGY], after.credit[CAN]]).toEqual([6, 6]);
    expect(after.trust).toEqual(dealing().trust);
  });

  test("its author can accept it, which binds both, or counter it again", () => {
    const countered = given(dealing()).when("EGY", PACKAGE).when("CAN", COUNTER);
    countered
      .when("EGY", { type: "answerOffer", offer: 1, accept: true })
      .then([{ type: "offerAnswered", accepted: true }, { type: "packagesAgreed" }]);
    const again = countered.when("EGY", { ...COUNTER, offer: 1, give: hr62, ask: tech }).world;
    expect(openOffers(again)).toMatchObject([{ from: EGY, to: CAN, give: hr62, ask: tech }]);
  });

  test("a countered package cannot be answered any more, and a counter-offer left open is refused without a cost", () => {
    const countered = given(dealing()).when("EGY", PACKAGE).when("CAN", COUNTER);
    countered.when("CAN", { type: "answerOffer", offer: 0, accept: true }).then("notOpen");
    const closed = countered.close().then([{ type: "offersSettled", offers: [{ status: "refused" }] }]);
    expect(only(closed.events, "packagesAgreed")).toEqual([]);
    expect([closed.world.trust[EGY], closed.world.trust[CAN]]).toEqual([600, 600]);
  });

  test("its two texts are on the table and belong to different articles", () => {
    const offered = given(dealing()).when("EGY", PACKAGE);
    offered.when("CAN", { ...COUNTER, ask: { article: 3, alternative: 2 } }).then("unknownTarget");
    offered.when("CAN", { ...COUNTER, give: { article: 3, alternative: 1 } }).then("unknownTarget");
    offered.when("CAN", { ...COUNTER, offer: 7 }).then("unknownTarget");
  });

  test("only a person counters, and only a person's package", () => {
    const offered = given(dealing()).when("EGY", PACKAGE).world;
    const bot = { type: "bot", level: 2 } as const;
    given({ ...offered, holders: put(offered.holders, { [EGY]: bot }) })
      .when("CAN", COUNTER)
      .then("notOpen");
    given({ ...offered, holders: put(offered.holders, { [EGY]: { type: "search" } }) })
      .when("CAN", COUNTER)
      .then("notOpen");
    given(dealing()).when("CAN", COUNTER).then("notOpen");
  });

  test("nobody else hears of it", () => {
    const [event] = only(given(dealing()).when("EGY", PACKAGE).when("CAN", COUNTER).events, "offerCountered");
    if (event === undefined) throw new Error("there is no counter-offer");
    expect(["EGY", "CAN"].map((seat) => redact(scenario, event, seat))).toEqual([event, event]);
    expect(["KEN", "wall", "chair"].map((seat) => redact(scenario, event, seat))).toEqual([null, null, null]);
  });
});
