/** How likely a partner is to accept a package, judging by its public position (`tests/support/bazaar.ts`). */

import { describe, expect, test } from "vitest";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { explainAnswer } from "../../src/engine/forecasts/room.ts";
import { REFUSED_TRUST } from "../../src/engine/model/costs.ts";
import { partnerHalves } from "../../src/engine/model/market.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, tech } from "../support/bazaar.ts";
import { put, seenBy, withSecrets } from "../support/play.ts";

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
const trusted = (trust: number): World => ({ ...bazaar(), trust: put(bazaar().trust, { [CAN]: trust }) });

describe("MODEL §3.7: the forecast of a package, by what it brings above the margin in thousandths of ku", () => {
  test("it brings Kenya 351,000 · 526/1000 and costs it 60,843 · 491/1000", () => {
    expect(partnerHalves(bazaar(), CAN, PACKAGE)).toEqual({ brought: 184_626, harm: -29_874 });
  });

  test.each([
    ["far above: likely, never sure", PACKAGE, [497, 747]],
    [
      "nothing in it for the partner, which wants hr62 A and is offered hr62 A",
      { ...PACKAGE, give: tech(0) },
      [0, 120],
    ],
    ["costs more than it brings", { ...PACKAGE, to: RUS, give: tech(3), ask: hr62(0) }, [0, 120]],
  ] as const)("%s", (_, item, expectedRange) => {
    expect(range(bazaar(), item)).toEqual(expectedRange);
  });

  test("it rises with the trust in the offering state, and never promises all or nothing", () => {
    let before = 0;
    for (let trust = 300; trust <= 1000; trust += 20) {
      const [low = -1, high = -1] = range(trusted(trust));
      expect(high).toBeGreaterThanOrEqual(before);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(747);
      before = high;
    }
  });

  test("nobody believes a state trusted less than 300, however good the package", () => {
    expect(range(trusted(299))).toEqual([0, 120]);
    expect(codes(trusted(299))).toContain("unreliable");
    expect(range(trusted(300))).toEqual([497, 747]);
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
