/** How likely a partner is to accept a package, judging by its public position (`tests/support/bazaar.ts`). */

import { describe, expect, test } from "vitest";
import { quotient } from "../../src/engine/exact/whole.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { explainAnswer } from "../../src/engine/forecasts/package.ts";
import { REFUSED_TRUST } from "../../src/engine/model/costs.ts";
import { packageScore, partnerHalves } from "../../src/engine/model/market.ts";
import { priceUnit } from "../../src/engine/model/worth.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { put, seenBy, withDraft, withSecrets } from "../support/play.ts";

/** Canada offers to support techtransfer D, which Kenya wants, and asks for hr62 A, which costs Kenya little. */
const PACKAGE: OfferPackage = {
  type: "offerPackage",
  to: KEN,
  give: tech(3),
  ask: hr62(0),
  assistance: 0,
};

const expected = (world: World, item: OfferPackage = PACKAGE) => forecast(seenBy(world, "CAN"), item);
const range = (world: World, item: OfferPackage = PACKAGE) => [
  expected(world, item)?.low,
  expected(world, item)?.high,
];
const codes = (world: World, item: OfferPackage = PACKAGE) =>
  expected(world, item)?.reasons.map(({ code }) => code);
const trusted = (trust: number, world = bazaar()): World => ({
  ...world,
  trust: put(world.trust, { [CAN]: trust }),
});

/** Kenya's placards on techtransfer D, which it is offered, on its rival A, and on hr62 A, which is asked of it. */
function shown(offered: string, rival: string, asked = "1"): World {
  const world = bazaar();
  const row = (digit: string): string => `111${digit}1`;
  const soundings = world.soundings.map((one, article) => {
    if (one === null) return one;
    if (article === TECH) return { ...one, placards: [row(rival), row(offered)] };
    return article === HR62 ? { ...one, placards: [row(asked), "11111"] } : one;
  });
  return { ...world, soundings };
}

/** Kenya supports techtransfer D and objects to A. */
const NEEDED = shown("0", "2");

/** The same with other powers of Canada and Kenya, since what a promise brings depends on the power behind it. */
function powered(own: number, their: number): World {
  const powers = new Map<number, number>([
    [CAN, own],
    [KEN, their],
  ]);
  const countries = NEEDED.scenario.countries.map((one, i) => ({
    ...one,
    power: powers.get(i) ?? one.power,
  }));
  return { ...NEEDED, scenario: { ...NEEDED.scenario, countries } };
}

describe("MODEL §3.7: the forecast of a package, by what the partner's placards show", () => {
  test("it brings Kenya 351,000 · 526/1000 and costs it 60,843 · 491/1000", () => {
    expect(partnerHalves(bazaar(), CAN, PACKAGE)).toEqual({ brought: 184_626, harm: -29_874 });
  });

  test.each([
    ["it objects to the rival of what it is offered", "0", "2", "1", [760, 960], "needs"],
    ["and also to what is asked of it", "0", "2", "2", [500, 700], "needs"],
    ["it has shown nothing on the rival", "0", "3", "1", [670, 870], "notShown"],
    ["it has shown nothing on what it is offered", "3", "1", "1", [670, 870], "notShown"],
    ["and objects to what is asked of it", "3", "1", "2", [380, 580], "notShown"],
    [
      "it supports what it is offered, and can live with a rival three steps away",
      "0",
      "1",
      "1",
      [370, 570],
      "likes",
    ],
    ["and objects to what is asked of it", "0", "1", "2", [20, 220], "likes"],
    ["it can live with both", "1", "1", "1", [40, 240], "spares"],
    ["it supports the rival", "1", "0", "1", [40, 240], "spares"],
    ["and objects to what is asked of it", "1", "0", "2", [0, 170], "spares"],
  ] as const)("%s", (_, offered, rival, asked, expectedRange, code) => {
    const world = shown(offered, rival, asked);
    expect(range(world)).toEqual(expectedRange);
    expect(codes(world)).toContain(code);
    expect(codes(world)?.includes("askObjected")).toBe(asked === "2");
  });

  test("assistance counts more than placards, though not against an objection to what is asked", () => {
    const helped = { ...PACKAGE, assistance: 1 } as const;
    expect(range(shown("1", "0"), helped)).toEqual([800, 1000]);
    expect(range(shown("1", "0", "2"), helped)).toEqual([350, 550]);
    expect(codes(shown("1", "0"), helped)).not.toContain("spares");
    expect(range(NEEDED, { ...helped, to: EGY })).toEqual([140, 340]);
    expect(range(trusted(299, NEEDED), helped)).toEqual([0, 120]);
  });

  test("a supported text counts more if its rival is only one step away", () => {
    const world = shown("0", "1");
    const near = withDraft(world, { texts: [[0, 5], [], [], [1, 2]], chair: [5, -1, -1, 1] });
    expect(range(near, { ...PACKAGE, give: tech(2) })).toEqual([580, 780]);
  });

  test.each([
    ["nothing in it: Kenya is offered the rival", { ...PACKAGE, give: tech(0) }],
    ["it costs Russia more than it brings", { ...PACKAGE, to: RUS }],
  ] as const)("%s: hardly any chance", (_, item) => {
    expect(range(NEEDED, item)).toEqual([0, 120]);
  });

  test.each([
    [0, 6, 100, [760, 960]],
    [1, 4, 100, [330, 530]],
    [5, 28, 330, [330, 530]],
    [6, 36, 340, [115, 315]],
    [20, 80, 400, [115, 315]],
    [21, 91, 410, [0, 120]],
  ] as const)(
    "it falls short by %s thousandths of ku, with power %s against %s",
    (short, own, their, expectedRange) => {
      const world = powered(own, their);
      const { brought, harm } = partnerHalves(world, CAN, PACKAGE);
      const score = packageScore(world, 600, brought, harm);
      expect(quotient(-1000 * score, priceUnit(world.scenario.articles.length))).toBe(short);
      expect(range(world)).toEqual(expectedRange);
    },
  );

  test("nobody believes a state trusted less than 300, however good the package", () => {
    expect(range(trusted(299, NEEDED))).toEqual([0, 120]);
    expect(codes(trusted(299, NEEDED))).toContain("unreliable");
    expect(range(trusted(300, NEEDED))).toEqual([760, 960]);
  });
});

describe("MODEL §3.7: a partner that refused before seldom accepts the same again", () => {
  const { type: _, ...terms } = PACKAGE;
  const refused = (change: Partial<Offer>): World =>
    withSecrets(NEEDED, {
      offers: [{ id: 0, from: CAN, ...terms, trust: 600, status: "refused", ...change }],
    });

  test.each([
    ["the same request: a quarter", { give: tech(0) }, [115, 315]],
    ["the same promise: half", { ask: hr62(5) }, [330, 530]],
    ["both: an eighth", {}, [7, 207]],
    ["other texts: as before", { ask: hr62(5), give: tech(0) }, [760, 960]],
    ["it was another state", { to: JAM }, [760, 960]],
    ["it was withdrawn", { status: "withdrawn" }, [760, 960]],
  ] as const)("%s", (_case, change, expectedRange) => {
    expect(range(refused(change))).toEqual(expectedRange);
    expect(codes(refused(change))?.includes("refusedBefore")).toBe(expectedRange[1] !== 960);
  });
});

describe("MODEL §3.7: public facts that forbid a yes are named", () => {
  test("a line that states like it have: Canada and techtransfer D", () => {
    const beyond: OfferPackage = { ...PACKAGE, to: CAN, give: hr62(0), ask: tech(3) };
    expect(forecast(seenBy(bazaar(), "EGY"), beyond)).toMatchObject({ low: 0, high: 120 });
    expect(forecast(seenBy(bazaar(), "EGY"), beyond)?.reasons.map(({ code }) => code)).toContain("redLine");
  });

  test("a heavy line of the mandate that states like it have: Egypt wants hr62 E most", () => {
    expect(codes(bazaar(), { ...PACKAGE, to: EGY, give: tech(3), ask: hr62(0) })).toContain("mandate");
  });

  test("a promise for another text of the article", () => {
    const word: Pact = {
      by: KEN,
      to: JAM,
      kind: "support",
      article: HR62,
      alternative: 5,
      paid: true,
      status: "open",
      due: 0,
    };
    const bound = { ...bazaar(), pacts: [word] };
    expect(codes(bound)).toContain("bound");
    expect(range(bound)).toEqual([0, 120]);
  });

  test("assistance, 15,000 u, is a reason of its own", () => {
    expect(codes(bazaar(), { ...PACKAGE, assistance: 1 })).toContain("assistance");
    expect(partnerHalves(bazaar(), CAN, { ...PACKAGE, assistance: 1 }).brought).toBe(199_626);
  });

  test("it uses public facts: the partner's secrets change nothing", () => {
    const world = bazaar();
    const secret = withSecrets(world, {
      positions: world.secrets.positions.map(() => 0),
      redLines: world.secrets.redLines.map(() => 0b1111),
    });
    expect(expected(secret)).toEqual(expected(world));
  });
});

describe("why a package was answered as it was", () => {
  const { type: _, ...terms } = PACKAGE;
  const answered = (status: Offer["status"], world: World = bazaar()): World =>
    withSecrets(world, { offers: [{ id: 0, from: CAN, ...terms, trust: 600, status }] });
  const word = (by: number, to: number, term: Offer["give"]): Pact => ({
    by,
    to,
    kind: "support",
    ...term,
    paid: true,
    status: "open",
    due: -1,
  });
  const before = expected(bazaar())?.reasons;

  test("is explained by the state before the promises it led to", () => {
    const pacts = [word(CAN, KEN, PACKAGE.give), word(KEN, CAN, PACKAGE.ask)];
    const world = { ...answered("accepted"), pacts };
    expect(codes(world)).toContain("bound");
    expect(explainAnswer(seen(world, CAN), 0)).toEqual(before);
  });

  test("and before the loss of trust by its refusal", () => {
    const world = answered("refused", trusted(600 - REFUSED_TRUST));
    expect(expected(world)?.reasons).not.toEqual(before);
    expect(explainAnswer(seen(world, CAN), 0)).toEqual(before);
  });
});
