import { describe, expect, test } from "vitest";
import { expectedWish } from "../../src/engine/model/canonical.ts";
import { NEEDY } from "../../src/engine/model/costs.ts";
import { changesPosition, termsOf } from "../../src/engine/model/pacts.ts";
import { bitsFrom } from "../../src/engine/rules/dealing.ts";
import type { Command, OfferPackage, SponsorBridge, Term } from "../../src/engine/state/command.ts";
import { CLIMATES, type Climate, type Country } from "../../src/engine/state/scenario.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import type { Sounding, World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, playOn, put, withDraft, withSecrets } from "../support/play.ts";
import { countryOf, FIVE, fiveCountries, scenarioOf, setupOf } from "../support/scenario.ts";

const scenario = fiveCountries();
const at = (iso3: string): number => countryOf(scenario, iso3);
const HR62 = 0;
const TECH = 3;

/**
 * The deal beat with hr62, safeguards and techtransfer on the floor and chair's texts 4, 1 and 2. On hr62 the five
 * declare 1, 4, 1, 3 and 3, so the means of their caucuses are 1000, 4000, 1000, 3000 and 3000.
 */
function dealing(): World {
  const world = opened(setupOf(), scenario);
  const declared = put(world.declared, { 0: 1, 1: 4, 2: 1, 3: 3, 4: 3 });
  return withDraft(
    { ...world, beat: "deal", declared },
    { floor: [0, 1, 3], texts: [[1, 4], [1, 2], [], [0, 2]], chair: [4, 1, -1, 2] },
  );
}

const bridge = (alternative: number, article = HR62): SponsorBridge => ({
  type: "sponsorBridge",
  article,
  alternative,
});

function sponsors(alternative: number, ...seats: readonly string[]): Record<string, Command[]> {
  return Object.fromEntries(seats.map((seat) => [seat, [bridge(alternative)]]));
}

describe("bridges: a middle text needs three sponsors from two opposed caucuses", () => {
  test("three sponsors on both sides, 500 and more apart, carry it into the brackets", () => {
    const built = given(dealing())
      .close(sponsors(2, "CAN", "JAM", "KEN"))
      .then([{ type: "bridgesSponsored" }, { type: "bridgeBuilt", article: HR62, alternative: 2 }]);
    expect(built.world.draft.texts[HR62]).toEqual([1, 2, 4]);
    expect(built.world.draft.bridges).toEqual([]);
  });

  test("two sponsors are not enough; the bridge waits, and a third can join in a later round", () => {
    const waiting = given(dealing())
      .close(sponsors(2, "CAN", "KEN"))
      .without("bridgeBuilt").world;
    expect(waiting.draft.texts[HR62]).toEqual([1, 4]);
    expect(waiting.draft.bridges).toEqual([
      { article: HR62, alternative: 2, sponsors: [at("CAN"), at("KEN")], callers: 2 },
    ]);
    given({ ...waiting, beat: "deal" })
      .close(sponsors(2, "RUS"))
      .then([{ type: "bridgeBuilt", sponsors: [at("CAN"), at("KEN"), at("RUS")] }]);
  });

  test("three sponsors from one side are no bridge", () => {
    given(dealing())
      .close(sponsors(2, "EGY", "KEN", "RUS"))
      .without("bridgeBuilt");
  });

  test("caucuses less than 500 apart are not opposed", () => {
    const near = dealing();
    const declared = put(near.declared, { 0: 3, 1: 3, 2: 3, 3: 3, 4: 3 });
    given({ ...near, declared })
      .close(sponsors(3, "CAN", "JAM", "KEN"))
      .without("bridgeBuilt");
  });

  test("a caucus exactly on the text counts for one side", () => {
    given(dealing())
      .close(sponsors(3, "CAN", "JAM", "KEN"))
      .then([{ type: "bridgeBuilt", alternative: 3 }]);
  });

  test("beyond the outermost texts any three sponsors are enough", () => {
    given(dealing())
      .close(sponsors(5, "EGY", "KEN", "RUS"))
      .then([{ type: "bridgeBuilt", alternative: 5 }]);
  });

  test("all pay three credits, even in vain; the author gets two back and gives the text its name", () => {
    const vain = given(dealing()).close(sponsors(2, "CAN", "KEN")).world;
    expect(vain.credit).toEqual([3, 6, 6, 3, 6]);
    const built = given(dealing()).close(sponsors(2, "CAN", "JAM", "KEN"));
    const author = only(built.events, "bridgeBuilt")[0]?.author ?? -1;
    expect([at("CAN"), at("JAM"), at("KEN")]).toContain(author);
    expect(built.world.credit).toEqual(put([3, 6, 3, 3, 6], { [author]: 5 }));
    expect(built.world.draft.authors).toEqual([{ article: HR62, alternative: 2, country: author }]);
  });

  test("the reward never lifts credit above eight", () => {
    const rich = { ...dealing(), credit: [11, 6, 11, 11, 6] };
    expect(Math.max(...given(rich).close(sponsors(2, "CAN", "JAM", "KEN")).world.credit)).toBeLessThanOrEqual(
      8,
    );
  });

  test("a text that is already in or not on the floor is not a bridge; a bridge also needs three credits", () => {
    given(dealing())
      .when("CAN", bridge(4))
      .then("unknownTarget")
      .when("CAN", bridge(0, 2))
      .then("unknownTarget");
    given({ ...dealing(), credit: [2, 6, 6, 6, 6] })
      .when("CAN", bridge(2))
      .then("noCredit");
  });

  test("a seat that already sponsors a bridge is not asked a second time", () => {
    const waiting = { ...given(dealing()).close(sponsors(2, "CAN", "KEN")).world, beat: "deal" as const };
    given(waiting).when("CAN", bridge(2)).then("unknownTarget");
  });
});

describe("red lines", () => {
  const declare: Command = { type: "declareRedLine", article: HR62, alternative: 3 };

  test("a line against the seat's own declared wish, off the floor or next to another has no effect, nor does dropping none", () => {
    const declared = { ...dealing(), declaredLines: put(dealing().declaredLines, { 0: 0b111000 }) };
    given(dealing())
      .close({ CAN: [{ ...declare, alternative: 1 }], KEN: [{ ...declare, article: 2 }] })
      .without("redLinesDeclared");
    given(declared)
      .close({ CAN: [declare] })
      .without("redLinesDeclared");
    given(dealing())
      .close({ CAN: [{ type: "dropRedLine", article: HR62 }] })
      .without("redLinesDropped");
  });

  test("declaring one costs two credits and is public: the named alternative and all beyond it", () => {
    const after = given(dealing())
      .close({ CAN: [declare] })
      .then([
        { type: "redLinesDeclared", lines: [{ country: 0, article: HR62, alternative: 3, bits: 0b111000 }] },
      ]).world;
    expect(after.credit[0]).toBe(4);
    expect(after.declaredLines[0]).toBe(0b111000);
  });

  test("seen from the declared wish, it also works downwards, and never against the wish itself", () => {
    const world = dealing();
    expect(bitsFrom(world, at("EGY"), HR62, 2)).toBe(0b000111);
    expect(bitsFrom(world, at("EGY"), HR62, 5)).toBe(0b100000);
    given(world)
      .when("EGY", { ...declare, alternative: 4 })
      .then("unknownTarget");
  });

  test("dropping it costs four credits and 40 trust", () => {
    const declared = { ...dealing(), declaredLines: put(dealing().declaredLines, { 0: 0b111000 }) };
    const after = given(declared)
      .close({ CAN: [{ type: "dropRedLine", article: HR62 }] })
      .then([{ type: "redLinesDropped" }]).world;
    expect([after.credit[0], after.trust[0], after.declaredLines[0]]).toEqual([2, 560, 0]);
    given({ ...declared, credit: [3, 6, 6, 6, 6] })
      .when("CAN", { type: "dropRedLine", article: HR62 })
      .then("noCredit");
  });

  test("one per article: a declared line can be dropped, but not declared again", () => {
    const declared = { ...dealing(), declaredLines: put(dealing().declaredLines, { 0: 0b111000 }) };
    given(declared).when("CAN", declare).then("unknownTarget");
    given(dealing()).when("CAN", { type: "dropRedLine", article: HR62 }).then("wrongPhase");
  });
});

const PACKAGE: OfferPackage = {
  type: "offerPackage",
  to: at("CAN"),
  give: { article: HR62, alternative: 4 },
  ask: { article: TECH, alternative: 2 },
  assistance: 0,
};

/**
 * The same beat after a sounding. The five laid these placards on hr62 4 and on techtransfer 2, which are the texts
 * of the package.
 */
function sounded(hr62: string, tech: string): World {
  const blank = { centre: 4000, objection: 0, seats: 1000, caucuses: [] };
  const hr62Heard: Sounding = { ...blank, placards: ["11111", hr62] };
  const techHeard: Sounding = { ...blank, placards: ["11111", tech] };
  const world = dealing();
  return { ...world, soundings: put(world.soundings, { [HR62]: hr62Heard, [TECH]: techHeard }) };
}

/** The world after Canada has accepted Egypt's package. */
function accepted(world: World, item: OfferPackage = PACKAGE): World {
  return given(world).when("EGY", item).when("CAN", { type: "answerOffer", offer: 0, accept: true }).world;
}

/** The same world, but Canada has the greatest need of assistance. */
function needy(world: World): World {
  const countries = put(world.scenario.countries, {
    [at("CAN")]: { ...(world.scenario.countries[at("CAN")] as Country), need: 900 },
  });
  return { ...world, scenario: { ...world.scenario, countries } };
}

describe("packages: I support a, you support b", () => {
  const heard = sounded("11111", "11111");

  test("cost two credits and take effect at once", () => {
    const made = given(heard)
      .when("EGY", PACKAGE)
      .then([{ type: "offerMade", offer: { from: 1, to: 0, status: "open" } }]).world;
    expect(made.credit[1]).toBe(4);
    expect(made.secrets.sealed).toEqual({});
  });

  test("two open at most", () => {
    given({ ...heard, credit: [6, 8, 6, 6, 6] })
      .when("EGY", PACKAGE)
      .when("EGY", { ...PACKAGE, to: at("KEN") })
      .when("EGY", { ...PACKAGE, to: at("RUS") })
      .then("wrongPhase");
  });

  test("name any texts on the table of two different open articles that the room has sounded", () => {
    given(heard)
      .when("EGY", { ...PACKAGE, give: { article: HR62, alternative: 1 } })
      .then([{ type: "offerMade" }]);
    given(heard)
      .when("EGY", { ...PACKAGE, ask: PACKAGE.give })
      .then("unknownTarget")
      .when("EGY", { ...PACKAGE, ask: { article: TECH, alternative: 1 } })
      .then("unknownTarget")
      .when("EGY", { ...PACKAGE, ask: { article: 1, alternative: 1 } })
      .then("unknownTarget");
    const agreed = withDraft(heard, { agreed: [-1, -1, -1, 2] });
    given(agreed).when("EGY", PACKAGE).then("wrongPhase");
  });

  test("an accepted one is read out to the room and binds both sides", () => {
    const bound = given(heard)
      .when("EGY", PACKAGE)
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .then([
        { type: "offerAnswered", from: 1, to: 0, accepted: true },
        { type: "packagesAgreed", packages: [{ from: 1, to: 0 }] },
      ]).world;
    expect(bound.pacts).toMatchObject([
      { by: 1, to: 0, kind: "support", article: HR62, alternative: 4, status: "open" },
      { by: 0, to: 1, kind: "support", article: TECH, alternative: 2, status: "open" },
    ]);
  });

  test("after the deals the chair counts again, with every promise as the wish of the seat that gave it", () => {
    // With texts 1 and 4 and the wishes 1, 4, 1, 3 and 3, c = 1000·(580 + 1840 + 300 + 1140 + 1800)/2320 = 2,439, so
    // text 1 is nearer.
    const read = given(withDraft(heard, { chair: [1, 1, -1, 2] })).close().world;
    const nearer: World = { ...read, beat: "deal" };
    given(nearer).close().without("textRevised");
    // Jamaica and Canada promise hr62 4 for techtransfer 2: c = 1000·(2320 + 1840 + 1200 + 1140 + 1800)/2320 = 3,577.
    const promise = (_seat: string, offer: number): Command[] => [
      { type: "answerOffer", offer, accept: true },
    ];
    const offered = given(nearer)
      .when("EGY", { ...PACKAGE, to: at("CAN"), give: PACKAGE.ask, ask: PACKAGE.give })
      .when("RUS", { ...PACKAGE, to: at("JAM"), give: PACKAGE.ask, ask: PACKAGE.give });
    const after = offered.close({ CAN: promise("CAN", 0), JAM: promise("JAM", 1) });
    after.then([
      { type: "offersSettled", offers: [{ status: "accepted" }, { status: "accepted" }] },
      { type: "packagesAgreed" },
      { type: "textRevised", after: "deal", article: HR62, alternative: 4, centre: 3577 },
    ]);
    expect(after.world.draft.chair[HR62]).toBe(4);
  });

  test("no package can ask for a text that a bridge has just added: the chair does not put it yet", () => {
    const bridged = given(heard).close(sponsors(2, "CAN", "JAM", "KEN"));
    bridged.then([{ type: "bridgeBuilt", alternative: 2 }]);
    expect(bridged.world.draft.chair[HR62]).not.toBe(2);
  });

  test("one promise per article, given once: a bound seat promises neither another text nor the same again", () => {
    const bound = accepted(heard);
    given(bound)
      .when("EGY", { ...PACKAGE, to: at("KEN"), give: { article: HR62, alternative: 1 } })
      .then("unknownTarget");
    given(bound)
      .when("EGY", { ...PACKAGE, to: at("KEN") })
      .then("unknownTarget");
  });

  test("articles that protect children are debated among adults and never traded (seed never-traded)", () => {
    const adults = scenarioOf("full", "adult");
    const { beats, log } = playOn(
      opened(setupOf({ scenario: "full", audience: "adult", seed: "never-traded" }), adults),
    );
    const isProtected = ({ article }: Term): boolean => adults.articles[article]?.settled === true;
    const offers = only(log, "offersExchanged").flatMap((event) => event.offers);
    expect(offers.length).toBeGreaterThan(20);
    expect(offers.filter(({ give, ask }) => isProtected(give) || isProtected(ask))).toEqual([]);
    const open = beats.filter(({ world }) => world.beat === "deal").flatMap(({ world }) => termsOf(world));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(isProtected)).toEqual([]);
    expect(
      beats.some(({ world }) =>
        world.draft.floor.some((article) => isProtected({ article, alternative: 0 })),
      ),
    ).toBe(true);
  });

  test("of two packages that would bind a seat to two texts one is chosen by lot; the other lapses and costs nothing", () => {
    const offered = given(heard)
      .when("EGY", PACKAGE)
      .when("RUS", { ...PACKAGE, ask: { article: TECH, alternative: 0 } });
    const both: Command[] = [0, 1].map((offer) => ({ type: "answerOffer", offer, accept: true }));
    const after = offered.close({ CAN: both });
    const [settled] = only(after.events, "offersSettled");
    const lapsed = settled?.offers.find(({ status }) => status === "lapsed");
    expect(settled?.offers.map(({ status }) => status).sort()).toEqual(["accepted", "lapsed"]);
    expect(after.world.pacts).toHaveLength(2);
    const loser = lapsed?.id === 0 ? at("EGY") : at("RUS");
    expect(after.world.trust[loser]).toBe(600);
  });

  test("with assistance the offerer also owes a gift within two seasons; two gifts at most may be promised", () => {
    const seated = needy({ ...heard, named: [0, 1, 2, 3, 4] });
    const bound = accepted(seated, { ...PACKAGE, assistance: 1 });
    expect(bound.pacts[2]).toMatchObject({ by: 1, to: 0, kind: "assist", due: 24 });
    const generous = { ...PACKAGE, assistance: 1 as const };
    given({ ...seated, credit: [6, 6, 6, 6, 8] })
      .when("RUS", generous)
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .when("RUS", { ...generous, to: at("KEN") })
      .when("KEN", { type: "answerOffer", offer: 1, accept: true })
      .when("RUS", { ...generous, to: at("EGY") })
      .then("unknownTarget");
  });

  test("assistance can be promised to a state only once: otherwise one gift would keep two promises", () => {
    const seated = needy({ ...heard, credit: [6, 8, 6, 6, 6] });
    const generous = { ...PACKAGE, assistance: 1 as const };
    given(seated)
      .when("EGY", generous)
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .when("EGY", generous)
      .then("unknownTarget");
  });

  test("a state can help only states in greater need that are in the upper third of need or have a table to win", () => {
    const promise = (from: string, to: string, world: World = heard) =>
      given(world).when(from, { ...PACKAGE, to: at(to), assistance: 1 });
    const needs = FIVE.map((_, i) => heard.scenario.countries[i]?.need);
    expect([needs, NEEDY]).toEqual([[109, 630, 458, 813, 271], 666]);
    promise("EGY", "KEN").then([{ type: "offerMade" }]);
    promise("RUS", "JAM").then("unknownTarget");
    const atTable = { ...heard, named: [at("JAM"), at("CAN")] };
    promise("RUS", "JAM", atTable).then([{ type: "offerMade" }]);
    promise("EGY", "JAM", atTable).then("unknownTarget");
    promise("EGY", "CAN", atTable).then("unknownTarget");
  });

  test("refused and withdrawn packages bind nobody, and the credit is spent", () => {
    const refused = given(heard)
      .when("EGY", PACKAGE)
      .when("CAN", { type: "answerOffer", offer: 0, accept: false }).world;
    expect([refused.pacts, refused.secrets.offers[0]?.status, refused.credit[1]]).toEqual([[], "refused", 4]);
    const withdrawn = given(heard)
      .when("EGY", PACKAGE)
      .when("EGY", { type: "withdrawOffer", offer: 0 }).world;
    expect([withdrawn.pacts, withdrawn.secrets.offers[0]?.status]).toEqual([[], "withdrawn"]);
  });

  test("only the addressed seat answers, only the author withdraws, and only once", () => {
    const made = given(heard).when("EGY", PACKAGE);
    made.when("KEN", { type: "answerOffer", offer: 0, accept: true }).then("notOpen");
    made.when("CAN", { type: "withdrawOffer", offer: 0 }).then("notOpen");
    made
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .when("CAN", { type: "answerOffer", offer: 0, accept: false })
      .then("notOpen");
  });

  test("an unanswered package is refused when the beat closes, and costs its author 15", () => {
    const closed = given(heard).when("EGY", PACKAGE).close();
    closed.then([{ type: "offersSettled", offers: [{ from: 1, status: "refused" }] }]);
    expect(closed.world.trust[at("EGY")]).toBe(585);
    given({ ...closed.world, beat: "deal" })
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .then("notOpen");
  });
});

/**
 * The wishes that Egypt declares on hr62 and Canada on techtransfer. In the package they promise hr62 4 and
 * techtransfer 2.
 */
function wishing(egypt: number, canada: number, hr62 = "11111", tech = "11111"): World {
  const world = sounded(hr62, tech);
  return { ...world, declared: put(world.declared, { [at("EGY")]: egypt, [TECH * 5 + at("CAN")]: canada }) };
}

describe("what a package changes", () => {
  test("a package that changes a state costs its author nothing, and wins nobody anything", () => {
    const same = [600, 600, 600, 600, 600];
    expect(accepted(wishing(3, 2)).trust).toEqual(same);
    expect(accepted(wishing(4, 1)).trust).toEqual(same);
    expect(accepted(needy(wishing(4, 2)), { ...PACKAGE, assistance: 1 }).trust).toEqual(same);
  });

  test("a package that changes nobody costs nothing either: no promise of it is paid for", () => {
    expect(accepted(wishing(4, 2)).trust).toEqual([600, 600, 600, 600, 600]);
  });

  test("a refused package costs its author 15 when the deal beat ends", () => {
    const lost = [600, 585, 600, 600, 600];
    const made = given(wishing(3, 1)).when("EGY", PACKAGE);
    const refused = made.when("CAN", { type: "answerOffer", offer: 0, accept: false });
    expect(refused.world.trust).toEqual([600, 600, 600, 600, 600]);
    expect(refused.close().world.trust).toEqual(lost);
  });

  test("a promise is paid for by a partner that its own promise changes, or by assistance", () => {
    const paid = (world: World, item: OfferPackage = PACKAGE): boolean[] =>
      accepted(world, item).pacts.map((pact) => pact.paid);
    // Egypt's promise comes first, then Canada's.
    expect(paid(wishing(4, 1))).toEqual([true, false]);
    expect(paid(wishing(3, 2))).toEqual([false, true]);
    expect(paid(wishing(3, 1))).toEqual([true, true]);
    expect(paid(wishing(4, 2))).toEqual([false, false]);
    expect(paid(needy(wishing(4, 2)), { ...PACKAGE, assistance: 1 })).toEqual([false, true, true]);
  });

  test("an objection to the text that one declared as one's wish is no position: dropping it pays for nothing", () => {
    const paid = (world: World): boolean[] => accepted(world).pacts.map((pact) => pact.paid);
    // Egypt objects to hr62 4 and Canada to techtransfer 2, the texts that they promise.
    const objecting = (egypt: number, canada: number): World => wishing(egypt, canada, "12111", "21111");
    expect(paid(objecting(4, 2))).toEqual([false, false]);
    expect(paid(objecting(3, 1))).toEqual([true, true]);
    for (const climate of CLIMATES) expect(paid({ ...objecting(4, 2), climate })).toEqual([false, false]);
  });

  test("a wish declared only to be sold is no position where people play: the text expected of the seat pays for nothing", () => {
    const egypt = at("EGY");
    const world = wishing(0, 1);
    const expected = expectedWish(world.scenario, HR62, egypt);
    const declaring = (wish: number, climate: Climate): World => {
      return { ...world, climate, declared: put(world.declared, { [HR62 * 5 + egypt]: wish }) };
    };
    const turned = (wish: number, text: number, climate: Climate): boolean =>
      changesPosition(declaring(wish, climate), egypt, { article: HR62, alternative: text });
    const other = expected === 0 ? 1 : 0;
    expect(turned(other, expected, "contested")).toBe(false);
    expect(turned(other, expected, "measured")).toBe(true);
    expect(turned(expected, other, "contested")).toBe(true);
  });
});

describe("a refused package costs more each time where people play", () => {
  const offer = (id: number, from: string, status: Offer["status"] = "refused"): Offer => {
    const { type: _, to, ...terms } = PACKAGE;
    return { id, from: at(from), to, ...terms, trust: 600, status };
  };
  /** The deal beat of a later round, after these offers. */
  const later = (climate: Climate, ...offers: readonly Offer[]): World =>
    withSecrets({ ...wishing(3, 1), climate }, { offers, offersFrom: offers.length });
  /** What an unanswered package then costs Egypt. */
  const cost = (climate: Climate, ...offers: readonly Offer[]): number =>
    600 -
    (given(later(climate, ...offers))
      .when("EGY", PACKAGE)
      .close().world.trust[at("EGY")] ?? 0);
  const first = offer(1, "EGY");
  const second = offer(2, "EGY");

  test("15 the first time, then twice as much each time: 30, 60, 120, and 240 from the fifth on", () => {
    const after = (times: number): number =>
      cost("contested", ...Array.from({ length: times }, (_, id) => offer(id + 1, "EGY")));
    expect([0, 1, 2, 3, 4, 5].map(after)).toEqual([15, 30, 60, 120, 240, 240]);
  });

  test("15 each time in the climates of research", () => {
    for (const climate of ["calm", "measured", "tense"] as const)
      expect([cost(climate), cost(climate, first), cost(climate, first, second)]).toEqual([15, 15, 15]);
  });

  test("only the author's own offers count, and only refused ones", () => {
    expect(cost("contested", offer(1, "RUS"), offer(2, "KEN"))).toBe(15);
    for (const status of ["accepted", "withdrawn", "lapsed"] as const)
      expect(cost("contested", offer(1, "EGY", status))).toBe(15);
  });

  test("two refused in one round cost the same: 15 each in the first, 30 each after one refusal before", () => {
    const two = (...offers: readonly Offer[]): number =>
      600 -
      (given({ ...later("contested", ...offers), credit: [8, 8, 8, 8, 8] })
        .when("EGY", PACKAGE)
        .when("EGY", { ...PACKAGE, to: at("KEN") })
        .close().world.trust[at("EGY")] ?? 0);
    expect([two(), two(first)]).toEqual([30, 60]);
  });

  test("nothing if a person refuses or does not answer, and such a refusal does not raise the price", () => {
    const held = (world: World): World => {
      return {
        ...world,
        holders: world.holders.map((one, i) => (i === at("CAN") ? { type: "person" } : one)),
      };
    };
    const trust = (world: World, to: string): number =>
      given({ ...world, credit: [8, 8, 8, 8, 8] })
        .when("EGY", { ...PACKAGE, to: at(to) })
        .close().world.trust[at("EGY")] ?? 0;
    expect(trust(held(later("contested", first)), "CAN")).toBe(600);
    expect(trust(held(later("contested", first)), "KEN")).toBe(585);
    expect(trust(held(later("measured", first)), "CAN")).toBe(585);
  });

  test("one refused before the beat closes costs as much as one left unanswered", () => {
    const answered = given(later("contested", first))
      .when("EGY", PACKAGE)
      .when("CAN", { type: "answerOffer", offer: 1, accept: false })
      .close();
    expect(answered.world.trust[at("EGY")]).toBe(570);
  });
});

describe("credit", () => {
  test("acts sealed in one beat share it: bound credit cannot be spent twice", () => {
    given(sounded("11111", "11111"))
      .when("CAN", bridge(2))
      .when("CAN", { type: "declareRedLine", article: HR62, alternative: 4 })
      .then([{ type: "actSealed" }])
      .when("CAN", PACKAGE)
      .then("noCredit");
  });

  test("replacing a sealed act gives its own credit back first", () => {
    given({ ...dealing(), credit: [3, 6, 6, 6, 6] })
      .when("CAN", bridge(2))
      .when("CAN", bridge(3))
      .then([{ type: "actSealed", command: { alternative: 3 } }]);
  });
});
