/** What a seat is sent, field by field, in the room of five (Kenya is country 3). */
import { describe, expect, test } from "vitest";
import * as own from "../../src/engine/seats/seen.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import { view } from "../../src/engine/views/view.ts";
import { bazaar, HR62, hr62, KEN, tech } from "../support/bazaar.ts";
import { capitals, tableOf } from "../support/capitals.ts";
import { withSecrets } from "../support/play.ts";
import { fiveCountries } from "../support/scenario.ts";

const scenario = fiveCountries();
/** One number per cell: article 0 has 0 to 4, article 1 has 5 to 9, and so on. Kenya's are 3, 8, 13 and 18. */
const cells = Array.from({ length: 20 }, (_, cell) => cell);

const OFFER: Offer = {
  id: 1,
  from: KEN,
  to: 0,
  give: hr62(0),
  ask: tech(3),
  assistance: 0,
  trust: 600,
  status: "open",
};
/** One offer by Kenya, one to Kenya, and one between other seats. */
const OFFERS = [OFFER, { ...OFFER, id: 2, from: 1, to: KEN }, { ...OFFER, id: 3, from: 1, to: 2 }];
const KNOWN = [
  { by: KEN, about: 0, article: 0, care: 2, round: 1 },
  { by: 0, about: KEN, article: 0, care: 1, round: 1 },
] as const;
const STAY = { type: "stayOut" } as const;
const RULING = { type: "testArticle", article: 0, isTested: true } as const;

const world: World = withSecrets(
  { ...bazaar(), credit: [1, 2, 3, 4, 5], isChaired: true, homes: undefined } as World,
  {
    positions: cells.map((cell) => 100 * cell),
    opening: cells.map((cell) => 100 * cell + 499),
    salience: cells.map((cell) => 10 + cell),
    weight: cells.map((cell) => 20 + cell),
    followed: cells.map((cell) => (cell === 8 ? 1 : 0)),
    redLines: cells.map((cell) => 30 + cell),
    firmness: [0, 0, 0, 2, 0],
    outside: [1, 2, 3, 4, 5],
    objectives: [0, 1, 2, 3, 4].map((article) => [{ article, accept: [article], weight: 100 }]),
    offers: OFFERS,
    sealed: { KEN: [STAY], chair: [RULING] },
    knowledge: KNOWN,
    homes: capitals().secrets.homes,
  },
);
const home = tableOf(world, KEN);

describe("given Kenya's secrets, when its view is sent", () => {
  test("then it contains Kenya's own entries, and no others", () => {
    const { options: _, world: __, ...sent } = view(world, "KEN");
    expect(sent).toEqual({
      seat: "KEN",
      scenario: "full",
      rulings: [],
      mine: {
        country: KEN,
        // 799, 1,299, 1,799 and 2,299 at the opening, and 300, 800, 1,300 and 1,800 now, rounded to the nearest step.
        openingWishes: [1, 1, 2, 2],
        wishes: [0, 1, 1, 2],
        salience: [13, 18, 23, 28],
        weight: [23, 28, 33, 38],
        followed: [0, 1, 0, 0],
        redLines: [33, 38, 43, 48],
        firmness: 2,
        outside: 4,
        objectives: [{ article: 3, accept: [3], weight: 100 }],
        home,
        offers: OFFERS.slice(0, 2),
        sealed: [STAY],
        knowledge: KNOWN.slice(0, 1),
      },
    });
  });

  test("then it contains Kenya's own credit, and everything of the world that is not secret", () => {
    const sent = view(world, "KEN").world;
    expect(sent.credit).toEqual([0, 0, 0, 4, 0]);
    const { secrets: _, scenario: __, seq: ___, ...open } = world;
    expect({ ...sent, credit: open.credit }).toEqual({ ...open, homes: undefined });
    expect(Object.keys(sent).sort().join(" ")).toBe(
      "amendments audience beat blockers blocks campaigns climate clock concessions conference credit declared " +
        "declaredLines draft happenings heard holders isChaired isPaused month monthsAhead named pacts pens phase pledges " +
        "prices ready round season soundings struck treaty trust used",
    );
  });

  test("then it offers Kenya's possible acts", () => {
    expect(view(world, "KEN").options.map(({ type }) => type)).toContain("declareRedLine");
    expect(view(world, "wall").options).toEqual([]);
  });

  test("then a seat without secrets gets none", () => {
    const bare = withSecrets(world, {
      firmness: [],
      outside: [],
      objectives: [],
      homes: [],
      sealed: {},
      salience: [],
    });
    expect(view(bare, "KEN").mine).toMatchObject({
      firmness: 1,
      outside: 0,
      objectives: [],
      home: null,
      sealed: [],
      salience: [0, 0, 0, 0],
    });
  });
});

describe("given seats without a country", () => {
  test("then the chair receives its rulings and what it may rule, and the wall neither", () => {
    expect(view(world, "chair")).toMatchObject({
      mine: null,
      rulings: [RULING],
      options: [{ type: "reviseText" }],
    });
    expect(view(world, "wall")).toMatchObject({ mine: null, rulings: [], options: [] });
    expect(view(withSecrets(world, { sealed: {} }), "chair").rulings).toEqual([]);
    expect(view(world, "chair").world.credit).toEqual([0, 0, 0, 0, 0]);
  });

  test("then their pages read nothing secret", () => {
    for (const seat of ["chair", "wall"]) {
      const page = seenFrom(scenario, view(world, seat));
      expect(page).toMatchObject({ seat, country: -1, scenario });
      expect([own.ownWish(page, 0), own.ownSalience(page, 0), own.ownLines(page, 0)]).toEqual([0, 0, 0]);
      expect([own.firmness(page), own.ownOutside(page), own.ownHome(page)]).toEqual([1, 0, null]);
      expect([own.ownOffers(page), own.ownOpenOffers(page), own.ownObjectives(page)]).toEqual([[], [], []]);
      expect([own.ownKnowledge(page), own.follows(page, 1)]).toEqual([[], false]);
      expect(own.ownSealed(page)).toEqual(seat === "chair" ? [RULING] : []);
    }
  });
});

describe.each([
  ["in the match", own.seen(world, KEN)],
  ["in the match, by its name", own.seenBy(world, "KEN")],
  ["in its page", seenFrom(scenario, view(world, "KEN"))],
])("given Kenya %s", (_, kenya) => {
  test("then it reads its own numbers", () => {
    expect([0, 1, 2, 3].map((article) => own.ownWish(kenya, article))).toEqual([0, 1, 1, 2]);
    expect([0, 1, 2, 3].map((article) => own.ownSalience(kenya, article))).toEqual([13, 18, 23, 28]);
    expect([0, 1, 2, 3].map((article) => own.ownWeight(kenya, article))).toEqual([23, 28, 33, 38]);
    expect([0, 1, 2, 3].map((article) => own.follows(kenya, article))).toEqual([false, true, false, false]);
    expect([0, 1, 2, 3].map((article) => own.ownLines(kenya, article))).toEqual([33, 38, 43, 48]);
    expect([own.firmness(kenya), own.ownOutside(kenya), own.ownHome(kenya)]).toEqual([2, 4, home]);
    expect(own.ownObjectives(kenya)).toEqual([{ article: 3, accept: [3], weight: 100 }]);
    expect(own.ownSealed(kenya)).toEqual([STAY]);
    expect(own.ownKnowledge(kenya)).toEqual(KNOWN.slice(0, 1));
    expect([kenya.seat, kenya.country]).toEqual(["KEN", KEN]);
  });

  test("then a wording is beyond its lines according to their bits: 33 is 100001", () => {
    expect([0, 1, 2, 3, 4, 5].map((wording) => own.isBeyond(kenya, 0, wording))).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test("then it knows the packages that it made or was offered", () => {
    expect(own.ownOffers(kenya).map(({ id }) => id)).toEqual([1]);
    expect(own.ownOpenOffers(kenya).map(({ id }) => id)).toEqual([1, 2]);
    expect([1, 2, 3, 4].map((id) => own.ownOffer(kenya, id)?.id ?? null)).toEqual([1, 2, null, null]);
  });

  test("then its wish is worth most to it, and a wording that it cannot accept costs it", () => {
    expect([own.count(kenya, 0), own.count(kenya, 1), own.count(kenya, 9)]).toEqual([6, 4, 0]);
    expect(own.ownWorths(kenya, 1)).toEqual([808, 1_000, 808, 456]);
    expect([0, 1, 2, 3].map((wording) => own.ownWorth(kenya, 1, wording))).toEqual([808, 1_000, 808, 456]);
    // Kenya's attention is 13 in 1,000, so the second wording gives 13·911. The first gives 13·1,000 minus the same
    // amount for the red line.
    expect([own.ownMargin(kenya, 0, 1), own.ownMargin(kenya, 0, 0)]).toEqual([11_843, 0]);
    // The second and third wordings are beyond its red lines and add nothing. The fourth is its wish: 28·1,000.
    expect(own.ownMarginOfText(kenya, [1, 1, 1, 2])).toBe(11_843 + 28_000);
  });

  test("then standing alone has its price: 770,000 u, by the other objectors and its capacity of 255", () => {
    // Before a sounding: 770,000·(5·1,000 + 3·1,000 + 2·745)/10,000.
    expect([own.standingAlone(kenya, HR62), own.standingAlone(kenya, 1)]).toEqual([730_730, 730_730]);
    const sounding = {
      placards: [],
      centre: 0,
      objection: 0,
      seats: 600,
      caucuses: [0, 1, 2, 3, 4].map((c) => 100 * c),
    };
    const [, ...rest] = kenya.world.soundings;
    const sounded = { ...kenya, world: { ...kenya.world, soundings: [sounding, ...rest] } };
    const caucus = scenario.caucuses.findIndex(({ id }) => id === "africa");
    expect(caucus).toBe(4);
    // After the sounding: 770,000·(5·600 + 3·400 + 2·745)/10,000. For the whole text, the means over hr62 and
    // techtransfer count: 800 and 700.
    expect(own.standingAlone(sounded, HR62)).toBe(438_130);
    expect(own.standingAloneOnText(sounded)).toBe(584_430);
    const lastNight = { measured: { block: 500, no: 100 }, played: { block: 2000, no: 0 } };
    const cheap = { ...sounded, world: { ...sounded.world, scenario: { ...scenario, lastNight } } };
    expect(own.standingAloneOnText(cheap)).toBe(292_215);
    expect(own.standingAloneOnText(cheap, "no")).toBe(58_443);
    const played = { ...cheap, world: { ...cheap.world, climate: "contested" as const } };
    expect(own.standingAloneOnText(played)).toBe(1_168_860);
    expect(own.standingAloneOnText(played, "no")).toBe(0);
    const unsounded = { ...kenya, world: { ...kenya.world, soundings: rest.map(() => null) } };
    expect(own.standingAloneOnText(unsounded)).toBe(730_730);
  });
});

test("given closed packages, then they are open to nobody", () => {
  const closed = withSecrets(world, {
    offers: OFFERS.map((offer) => ({ ...offer, status: "refused" as const })),
  });
  expect(own.ownOpenOffers(own.seen(closed, KEN))).toEqual([]);
  expect(own.ownOffers(own.seen(closed, KEN))).toHaveLength(1);
});

test("given promises of help, then the first that can still be kept is owed", () => {
  const promise = (to: number, change: Partial<Pact> = {}): Pact => {
    return {
      by: 0,
      to,
      kind: "assist",
      article: 0,
      alternative: 0,
      paid: true,
      status: "open",
      due: 9,
      ...change,
    };
  };
  const owed = (...pacts: readonly Pact[]): number | null =>
    own.assistanceOwed(own.seen({ ...capitals(), pacts }, 0))?.to ?? null;
  expect(owed(promise(KEN))).toBe(KEN);
  expect(owed(promise(1, { status: "kept" }), promise(2), promise(KEN))).toBe(2);
  expect(owed(promise(KEN, { kind: "support" }))).toBeNull();
  expect(owed(promise(KEN, { by: 1 }))).toBeNull();
  expect(owed()).toBeNull();
});

test("given a promise of support, then the seat is bound to that wording only", () => {
  const pact: Pact = {
    by: KEN,
    to: 0,
    kind: "support",
    article: HR62,
    alternative: 5,
    paid: true,
    status: "open",
    due: 0,
  };
  const bound = own.seen({ ...world, pacts: [pact] }, KEN);
  expect([own.hasPromised(bound, HR62, 5), own.hasPromised(bound, HR62, 0)]).toEqual([true, false]);
  expect(own.isNamed(own.seen({ ...world, named: [KEN] }, KEN))).toBe(true);
  expect(own.isNamed(own.seen({ ...world, named: [0] }, KEN))).toBe(false);
});
