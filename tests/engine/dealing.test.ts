import { describe, expect, test } from "vitest";
import type { Command, OfferPackage, SponsorBridge } from "../../src/engine/command.ts";
import { bitsFrom } from "../../src/engine/rules/dealing.ts";
import type { Sounding, World } from "../../src/engine/world.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft, withSecrets } from "../support/play.ts";
import { countryOf, fiveCountries, setupOf } from "../support/scenario.ts";

const scenario = fiveCountries();
const at = (iso3: string): number => countryOf(scenario, iso3);
const HR62 = 0;
const TECH = 3;

/**
 * The deal beat with hr62, safeguards and techtransfer on the floor, chair's texts 2, 1 and 2. On hr62 Canada
 * and Jamaica declare 1, Egypt 4, Kenya and Russia 3: means of the caucuses 1000, 4000, 1000, 3000, 3000.
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

  test("two sponsors are not enough; the bridge waits, and a third may join in a later round", () => {
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

  test("a caucus standing on the text itself counts for one side", () => {
    given(dealing())
      .close(sponsors(3, "CAN", "JAM", "KEN"))
      .then([{ type: "bridgeBuilt", alternative: 3 }]);
  });

  test("outside the outermost texts any three sponsors do", () => {
    given(dealing())
      .close(sponsors(5, "EGY", "KEN", "RUS"))
      .then([{ type: "bridgeBuilt", alternative: 5 }]);
  });

  test("all pay three credits, also in vain; the author gets two back and gives the text its name", () => {
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

  test("what is in the text already, or not on the floor, is no bridge; nor is it without three credits", () => {
    given(dealing())
      .when("CAN", bridge(4))
      .then("unknownTarget")
      .when("CAN", bridge(0, 2))
      .then("unknownTarget");
    given({ ...dealing(), credit: [2, 6, 6, 6, 6] })
      .when("CAN", bridge(2))
      .then("noCredit");
  });

  test("who sponsors a bridge already is not asked a second time", () => {
    const waiting = { ...given(dealing()).close(sponsors(2, "CAN", "KEN")).world, beat: "deal" as const };
    given(waiting).when("CAN", bridge(2)).then("unknownTarget");
  });
});

describe("red lines", () => {
  const declare: Command = { type: "declareRedLine", article: HR62, alternative: 3 };

  test("declaring one costs two credits and is public: the alternative named and all beyond it", () => {
    const after = given(dealing())
      .close({ CAN: [declare] })
      .then([
        { type: "redLinesDeclared", lines: [{ country: 0, article: HR62, alternative: 3, bits: 0b111000 }] },
      ]).world;
    expect(after.credit[0]).toBe(4);
    expect(after.declaredLines[0]).toBe(0b111000);
  });

  test("seen from the declared wish, downwards as well; never against the wish itself", () => {
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

  test("one an article: what is declared may be dropped, not declared again", () => {
    const declared = { ...dealing(), declaredLines: put(dealing().declaredLines, { 0: 0b111000 }) };
    given(declared).when("CAN", declare).then("unknownTarget");
    given(dealing()).when("CAN", { type: "dropRedLine", article: HR62 }).then("wrongPhase");
  });
});

describe("consultations", () => {
  const ask: Command = { type: "consult", article: HR62, country: at("RUS") };

  test("show the card laid in the last sounding, true or not, for one credit", () => {
    const shown = withSecrets(dealing(), { care: put(dealing().secrets.care, { 4: 0 }) });
    const after = given(shown)
      .close({ KEN: [ask] })
      .then([{ type: "consulted", answers: [{ by: 3, about: 4, article: HR62, care: 0 }] }]).world;
    expect(after.credit[3]).toBe(5);
    expect(after.secrets.knowledge).toEqual([{ by: 3, about: 4, article: HR62, care: 0, round: 1 }]);
  });

  test("nobody consults itself", () => {
    given(dealing()).when("RUS", ask).then("unknownTarget");
  });
});

const PACKAGE: OfferPackage = {
  type: "offerPackage",
  to: at("CAN"),
  give: { article: HR62, alternative: 4 },
  ask: { article: TECH, alternative: 2 },
  assistance: 0,
};

/** The same after a sounding: what each of the five showed on hr62 4 and on techtransfer 2, the texts of the package. */
function sounded(hr62: string, tech: string): World {
  const blank = { centre: 4000, objection: 0, seats: 1000, caucuses: [] };
  const hr62Heard: Sounding = { ...blank, placards: ["11111", hr62] };
  const techHeard: Sounding = { ...blank, placards: ["11111", tech] };
  const world = dealing();
  return { ...world, soundings: put(world.soundings, { [HR62]: hr62Heard, [TECH]: techHeard }) };
}

/** The world in which Canada has accepted Egypt's package. */
function accepted(world: World, item: OfferPackage = PACKAGE): World {
  return given(world).when("EGY", item).when("CAN", { type: "answerOffer", offer: 0, accept: true }).world;
}

describe("packages", () => {
  test("cost two credits and act at once", () => {
    const made = given(dealing())
      .when("EGY", PACKAGE)
      .then([{ type: "offerMade", offer: { id: 0, from: 1, to: 0, status: "open" } }]).world;
    expect(made.credit[1]).toBe(4);
    expect(made.secrets.sealed).toEqual({});
  });

  test("two open at most", () => {
    given({ ...dealing(), credit: [6, 8, 6, 6, 6] })
      .when("EGY", PACKAGE)
      .when("EGY", { ...PACKAGE, to: at("KEN") })
      .when("EGY", { ...PACKAGE, to: at("RUS") })
      .then("wrongPhase");
  });

  test("name the chair's texts of two different open articles", () => {
    given(dealing())
      .when("EGY", { ...PACKAGE, ask: PACKAGE.give })
      .then("unknownTarget")
      .when("EGY", { ...PACKAGE, ask: { article: TECH, alternative: 0 } })
      .then("unknownTarget")
      .when("EGY", { ...PACKAGE, ask: { article: 2, alternative: 0 } })
      .then("unknownTarget");
    const agreed = withDraft(dealing(), { agreed: [-1, -1, -1, 2] });
    given(agreed).when("EGY", PACKAGE).then("unknownTarget");
  });

  test("an accepted one binds both sides", () => {
    const bound = given(dealing())
      .when("EGY", PACKAGE)
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .then([{ type: "offerAnswered", from: 1, to: 0, accepted: true }]).world;
    expect(bound.secrets.pacts).toMatchObject([
      { by: 1, to: 0, kind: "join", article: HR62, alternative: 4, status: "open" },
      { by: 0, to: 1, kind: "join", article: TECH, alternative: 2, status: "open" },
    ]);
  });

  test("with assistance the offerer also owes a gift within two seasons; two gifts at most may be promised", () => {
    const bound = given(dealing())
      .when("EGY", { ...PACKAGE, assistance: 1 })
      .when("CAN", { type: "answerOffer", offer: 0, accept: true }).world;
    expect(bound.secrets.pacts[2]).toMatchObject({ by: 1, to: 0, kind: "assist", due: 24 });
    const generous = { ...PACKAGE, assistance: 1 as const };
    given({ ...dealing(), credit: [6, 8, 6, 6, 6] })
      .when("EGY", generous)
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .when("EGY", { ...generous, to: at("KEN") })
      .when("KEN", { type: "answerOffer", offer: 1, accept: true })
      .when("EGY", { ...generous, to: at("RUS") })
      .then("unknownTarget");
  });

  test("refused and withdrawn ones bind nobody, and the credit is spent", () => {
    const refused = given(dealing())
      .when("EGY", PACKAGE)
      .when("CAN", { type: "answerOffer", offer: 0, accept: false }).world;
    expect([refused.secrets.pacts, refused.secrets.offers[0]?.status, refused.credit[1]]).toEqual([
      [],
      "refused",
      4,
    ]);
    const withdrawn = given(dealing())
      .when("EGY", PACKAGE)
      .when("EGY", { type: "withdrawOffer", offer: 0 }).world;
    expect([withdrawn.secrets.pacts, withdrawn.secrets.offers[0]?.status]).toEqual([[], "withdrawn"]);
  });

  test("only the one addressed answers, only the one who made it withdraws, and only once", () => {
    const made = given(dealing()).when("EGY", PACKAGE);
    made.when("KEN", { type: "answerOffer", offer: 0, accept: true }).then("notOpen");
    made.when("CAN", { type: "withdrawOffer", offer: 0 }).then("notOpen");
    made
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .when("CAN", { type: "answerOffer", offer: 0, accept: false })
      .then("notOpen");
  });

  test("one that turns somebody costs its author nothing, and wins nobody anything", () => {
    const same = [600, 600, 600, 600, 600];
    expect(accepted(sounded("13333", "23333")).trust).toEqual(same);
    expect(accepted(sounded("32333", "31333")).trust).toEqual(same);
    expect(accepted(sounded("13333", "13333"), { ...PACKAGE, assistance: 1 }).trust).toEqual(same);
  });

  test("an idle one, where neither objects to what it joins, costs its author 40, and so does a refused one", () => {
    const lost = [600, 560, 600, 600, 600];
    // Canada can live with techtransfer C, which it joins; Egypt supports hr62, which it joins.
    expect(accepted(sounded("30333", "13333")).trust).toEqual(lost);
    // Each objects to what the other joins: nobody is turned.
    expect(accepted(sounded("23333", "32333")).trust).toEqual(lost);
    const made = given(sounded("13333", "23333")).when("EGY", PACKAGE);
    expect(made.when("CAN", { type: "answerOffer", offer: 0, accept: false }).world.trust).toEqual(lost);
  });

  test("one left unanswered costs its author 40 when the round ends", () => {
    const settled = given(sounded("13333", "23333")).when("EGY", PACKAGE).close().close();
    // 560 and a round's return of two in a hundred towards 600, which is less than one; nobody's chair is empty.
    expect(settled.world.trust[at("EGY")]).toBe(560);
  });

  test("a promise is paid for by what its partner objected to and joins all the same, or by assistance", () => {
    const paid = (world: World, item: OfferPackage = PACKAGE): boolean[] =>
      accepted(world, item).secrets.pacts.map((pact) => pact.paid);
    // Egypt's promise first, then Canada's.
    expect(paid(sounded("13333", "23333"))).toEqual([true, false]);
    expect(paid(sounded("12333", "13333"))).toEqual([false, true]);
    expect(paid(sounded("12333", "23333"))).toEqual([true, true]);
    expect(paid(sounded("11333", "11333"))).toEqual([false, false]);
    expect(paid(sounded("11333", "11333"), { ...PACKAGE, assistance: 1 })).toEqual([false, true, true]);
  });

  test("lapse with their round", () => {
    const made = given(dealing()).when("EGY", PACKAGE).close().close();
    made.then([{ type: "offersSettled", accepted: [], lapsed: [0] }, { type: "roundClosed" }]);
    given({ ...made.world, beat: "deal" })
      .when("CAN", { type: "answerOffer", offer: 0, accept: true })
      .then("notOpen");
  });
});

describe("credit", () => {
  test("acts sealed in one beat share it: what is bound cannot be spent twice", () => {
    given(dealing())
      .when("CAN", bridge(2))
      .when("CAN", { type: "declareRedLine", article: HR62, alternative: 4 })
      .then([{ type: "actSealed" }])
      .when("CAN", { type: "consult", article: HR62, country: at("RUS") })
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
