/**
 * After its own deposit a seat brings others in: who gets the credit for a state that joins, what the credit is worth,
 * and what the rivals do. Kenya joins in a contested room; Canada, Egypt and Russia push.
 */
import { describe, expect, test } from "vitest";
import { creditFor } from "../../src/engine/model/credit.ts";
import { rivalActs, rivalsOf } from "../../src/engine/model/rivals.ts";
import {
  broughtInPoints,
  CREDIT,
  creditOf,
  creditParts,
  FIRST,
  GRANTING,
  NTH,
} from "../../src/engine/seats/brought-in.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { UN_GROUPS } from "../../src/engine/state/scenario.ts";
import type { BroughtIn, Treaty } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { put, withTreaty } from "../support/play.ts";

const CAN = 0;
const EGY = 1;
const JAM = 2;
const KEN = 3;
const RUS = 4;
const AFRICA = UN_GROUPS.indexOf("African");

/** Everybody has signed, all five seats are people's, and Kenya has won the vote at home. */
function room(treaty: Partial<Treaty> = {}, change: Partial<World> = {}): World {
  const world: World = { ...capitals({ threshold: 5, won: [KEN] }), climate: "contested" };
  return { ...withTreaty(world, { signed: [0, 0, 0, 0, 0], ...treaty }), ...change };
}

const campaign = (by: number) => ({ by, group: AFRICA, until: 12 });
const pledge = (by: number) => ({ by, with: [KEN, JAM], count: 1, until: 24, status: "open" }) as const;
const helpedBy = (by: number): Partial<Treaty> => ({ assistedBy: [-1, -1, -1, by, -1] });
const joinedFor = (by: number, push: BroughtIn["push"], country: number): BroughtIn => ({
  country,
  by,
  push,
});

describe("the credit for a state that joins goes to the strongest push", () => {
  const everything = room(helpedBy(CAN), { pledges: [pledge(EGY)], campaigns: [campaign(RUS)] });

  test("help is stronger than a pledge, and a pledge is stronger than a campaign", () => {
    expect(creditFor(everything, KEN)).toEqual({ country: KEN, by: CAN, push: "direct" });
    const unhelped = withTreaty(everything, { assistedBy: [-1, -1, -1, -1, -1] });
    expect(creditFor(unhelped, KEN)).toEqual({ country: KEN, by: EGY, push: "pledge" });
    expect(creditFor({ ...unhelped, pledges: [] }, KEN)).toEqual({ country: KEN, by: RUS, push: "campaign" });
  });

  test("among equal pushes the seat with more trust gets it, and with equal trust the last to push", () => {
    const two = room({}, { campaigns: [campaign(CAN), campaign(RUS)] });
    expect(creditFor(two, KEN)?.by).toBe(RUS);
    expect(creditFor({ ...two, trust: put(two.trust, { [CAN]: 601 }) }, KEN)?.by).toBe(CAN);
  });

  test("a granted price is as direct as help, and came later", () => {
    const price = { by: KEN, price: "assistance", of: EGY, until: 2, granted: true } as const;
    expect(creditFor(room(helpedBy(CAN), { prices: [price] }), KEN)?.by).toBe(EGY);
  });

  test("a campaign that is over, a pledge whose date has passed, and a state's own push bring no credit", () => {
    expect(creditFor(room({}, { month: 12, campaigns: [campaign(CAN)] }), KEN)).toBeNull();
    expect(creditFor(room({}, { month: 24, pledges: [pledge(EGY)] }), KEN)).toBeNull();
    expect(creditFor(room({}, { campaigns: [campaign(KEN)] }), KEN)).toBeNull();
  });

  test("the deposit carries the credit", () => {
    const after = given(everything)
      .close({ KEN: [{ type: "deposit" }] })
      .then([{ type: "monthsPassed", broughtIn: [{ country: KEN, by: CAN, push: "direct" }] }]).world;
    expect(after.treaty.broughtIn).toEqual([{ country: KEN, by: CAN, push: "direct" }]);
    expect(after.treaty.first).toBe(KEN);
  });

  test("research gives no credit", () => {
    given({ ...everything, climate: "measured" })
      .close({ KEN: [{ type: "deposit" }] })
      .then([{ type: "monthsPassed", broughtIn: [] }]);
  });
});

describe("the points for the states brought in", () => {
  test("four count in full, eight more half, and later ones a quarter; the best come first", () => {
    const many = (count: number): BroughtIn[] =>
      Array.from({ length: count }, (_, k) => joinedFor(CAN, "campaign", k));
    expect(creditOf(many(4))).toBe(4 * CREDIT.campaign);
    expect(creditOf(many(12))).toBe(4 * CREDIT.campaign + 8 * 2);
    expect(creditOf(many(13))).toBe(4 * CREDIT.campaign + 8 * 2 + 1);
    expect(creditOf([...many(4), joinedFor(CAN, "direct", KEN)])).toBe(CREDIT.direct + 3 * 4 + 2);
  });

  const won = room({
    deposited: [1, 2, -1, 3, -1],
    broughtIn: [joinedFor(CAN, "direct", EGY), joinedFor(CAN, "pledge", KEN)],
  });

  test("are a part of the Mandate of a party, and of nobody else", () => {
    const points = CREDIT.direct + CREDIT.pledge;
    expect(results(seen(won, CAN)).parts).toContainEqual({ code: "broughtIn", points, article: -1 });
    expect(broughtInPoints(withTreaty(won, { deposited: [-1, 2, -1, 3, -1] }), CAN)).toBe(0);
    expect(broughtInPoints({ ...won, climate: "measured" }, CAN)).toBe(0);
  });

  test("the first instrument of all, and the last one needed, bring a little more", () => {
    const before = broughtInPoints(won, CAN);
    expect(broughtInPoints(withTreaty(won, { first: CAN }), CAN)).toBe(before + FIRST);
    expect(broughtInPoints(withTreaty(won, { nth: CAN }), CAN)).toBe(before + NTH);
    expect(broughtInPoints(withTreaty(won, { nth: KEN }), CAN)).toBe(before + NTH);
    expect(broughtInPoints(withTreaty(won, { nth: KEN }), KEN)).toBe(NTH);
  });

  test("the parts add up to them: each push by its own states, first, N-th and what was granted", () => {
    const whole = withTreaty(won, { first: CAN, nth: KEN });
    const granted = { by: EGY, price: "assistance", of: CAN, until: 24, granted: true } as const;
    const parts = creditParts({ ...whole, prices: [granted] }, CAN);
    expect(parts).toEqual([
      { code: "direct", points: 15 },
      { code: "pledge", points: 10 },
      { code: "first", points: FIRST },
      { code: "nth", points: NTH },
      { code: "granted", points: -GRANTING },
    ]);
    expect(broughtInPoints({ ...whole, prices: [granted] }, CAN)).toBe(15 + 10 + FIRST + NTH - GRANTING);
  });
});

describe("granting a price", () => {
  const asked = { by: KEN, price: "assistance", of: CAN, until: 24 } as const;
  const party = room({ deposited: [1, 2, -1, -1, -1] });
  const points = (granted: boolean): number =>
    broughtInPoints({ ...party, prices: [{ ...asked, granted }] }, CAN);

  test("costs the giver five points, whether or not the state then joins", () => {
    expect(points(true) - points(false)).toBe(-GRANTING);
    expect(GRANTING).toBe(5);
  });
});

describe("the rivals: parties that no named delegation speaks for", () => {
  /** Canada and Russia are in, and only Kenya is named. */
  const alone: World = {
    ...room({ deposited: [1, -1, -1, -1, 1] }),
    named: [KEN],
    holders: capitals({ persons: ["KEN"] }).holders,
  };

  test("are the most powerful parties, not the named ones, and none in research", () => {
    expect(rivalsOf(alone)).toEqual([RUS, CAN]);
    expect(rivalsOf({ ...alone, named: [CAN, KEN] })).toEqual([RUS]);
    expect(rivalsOf({ ...alone, climate: "measured" })).toEqual([]);
  });

  test("help the state likeliest to join, each another one, and do what was announced", () => {
    const acts = rivalActs(alone);
    expect(new Set(acts.map(({ to }) => to)).size).toBe(acts.length);
    const gifts = acts.flatMap(({ by, to }) => (to >= 0 ? [{ from: by, to }] : []));
    expect(gifts.length).toBeGreaterThan(0);
    given(alone)
      .close()
      .then([{ type: "assistanceGiven", gifts }]);
  });

  test("campaign once their gifts are spent, and rest while a campaign runs", () => {
    const spent = withTreaty(alone, { assistedBy: [CAN, RUS, CAN, -1, RUS] });
    expect(rivalActs(spent).every(({ to, group }) => to < 0 && group >= 0)).toBe(true);
    const running = { ...spent, campaigns: [campaign(CAN), campaign(RUS)] };
    expect(rivalActs(running)).toEqual([]);
  });

  test("do not help a state that a delegation helps in the same season", () => {
    const rival = { ...alone, named: [CAN, KEN] };
    const to = rivalActs(rival)[0]?.to ?? -1;
    expect(to).toBeGreaterThanOrEqual(0);
    const { world } = given(rival).close({ CAN: [{ type: "assist", to }] });
    expect(world.treaty.assistedBy[to]).toBe(CAN);
  });
});
