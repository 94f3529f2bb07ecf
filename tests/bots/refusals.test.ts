/** Refused offers (MODEL.md §3.7): a bot that serves its mandate does not repeat one, and stops when a no costs too much. */
import { describe, expect, test } from "vitest";
import { MANNER, offer } from "../../src/bots/packages.ts";
import { MOST_RISK, nextRefusalCost, wasRefused } from "../../src/bots/refusals.ts";
import { type Seen, seen } from "../../src/engine/seats/seen.ts";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { contested, promise } from "../support/contested.ts";
import { atBeat, opened, put, withSecrets } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

type Terms = Pick<OfferPackage, "to" | "give" | "ask">;

/** What Kenya, whose mandate asks for techtransfer D before hr62 A, would offer first, and what next. */
const FIRST: Terms = { to: JAM, give: hr62(0), ask: tech(3) };
const SECOND: Terms = { to: EGY, give: hr62(5), ask: tech(3) };

/** Packages of no use to Kenya. */
const OTHERS: readonly Terms[] = [
  { to: CAN, give: hr62(5), ask: tech(0) },
  { to: RUS, give: hr62(0), ask: tech(0) },
];

const refusal = (terms: Terms, change: Partial<Offer> = {}): Offer => ({
  id: 0,
  from: KEN,
  ...terms,
  assistance: 0,
  trust: 600,
  status: "refused",
  ...change,
});

/** Kenya in a deal beat after these offers. Some other package has been agreed, so deals are possible. */
function kenya(offers: readonly Offer[], change: Partial<World> = {}): Seen {
  const room = contested({ pacts: [promise(0, { by: RUS, status: "void" })], ...change });
  const objectives = put(room.secrets.objectives, {
    [KEN]: [
      { article: HR62, accept: [0], weight: 40 },
      { article: TECH, accept: [3], weight: 60 },
    ],
  });
  const redLines = room.secrets.redLines.map(() => 0);
  const made = offers.map((one, id) => ({ ...one, id }));
  return seen(withSecrets(room, { objectives, redLines, offers: made, offersFrom: made.length }), KEN);
}

describe("the same package", () => {
  test("is one to the same partner that asks and gives the same texts, with or without help", () => {
    const r = kenya([refusal(FIRST)]);
    expect(wasRefused(r, FIRST)).toBe(true);
    expect(wasRefused(kenya([refusal(FIRST, { assistance: 1 })]), FIRST)).toBe(true);
    const others: readonly Terms[] = [
      { ...FIRST, to: EGY },
      { ...FIRST, give: hr62(5) },
      { ...FIRST, ask: tech(0) },
      { ...FIRST, give: FIRST.ask, ask: FIRST.give },
    ];
    expect(others.map((terms) => wasRefused(r, terms))).toEqual([false, false, false, false]);
  });

  test("was not refused if it is open, accepted or withdrawn, or if it was another delegation's", () => {
    for (const status of ["open", "accepted", "withdrawn"] as const)
      expect(wasRefused(kenya([refusal(FIRST, { status })]), FIRST)).toBe(false);
    expect(wasRefused(kenya([refusal(FIRST, { from: EGY })]), FIRST)).toBe(false);
  });
});

describe("what the next refusal would cost", () => {
  test("15 at first, then 30, 60 and 120; only the seat's own refused offers count", () => {
    const after = (times: number): number => nextRefusalCost(kenya(Array<Offer>(times).fill(refusal(FIRST))));
    expect([0, 1, 2, 3].map(after)).toEqual([15, 30, 60, 120]);
    expect(nextRefusalCost(kenya([refusal(FIRST, { from: EGY })]))).toBe(15);
    expect(nextRefusalCost(kenya([refusal(FIRST, { status: "accepted" })]))).toBe(15);
  });

  test("15 each time in the climates of research", () => {
    expect(nextRefusalCost(kenya([refusal(FIRST), refusal(SECOND)], { climate: "measured" }))).toBe(15);
  });
});

describe("level 2", () => {
  const offers = (made: readonly Offer[], change: Partial<World> = {}): OfferPackage | null =>
    offer(kenya(made, change), MANNER[2]);

  test("offers its best package, and the next best once that was refused", () => {
    expect(offers([])).toMatchObject(FIRST);
    expect(offers([refusal(FIRST)])).toMatchObject(SECOND);
    expect(offers([refusal(SECOND)])).toMatchObject(FIRST);
  });

  test("repeats it in the climates of research: full, seed offers/0", () => {
    const real = modelScenario("full");
    const start = opened(setupOf({ scenario: "full", seed: "offers/0" }), real);
    const world = { ...atBeat(start, "deal"), pacts: [promise(0, { status: "void" })] };
    const made = real.countries.map((_, i) => offer(seen(world, i), MANNER[2]));
    const from = made.findIndex((one) => one !== null);
    const first = made[from];
    const refused = first ? [refusal(first, { from })] : [];
    const after = withSecrets(world, { offers: refused, offersFrom: 1 });
    expect(refused).toHaveLength(1);
    expect(offer(seen(after, from), MANNER[2])).toEqual(first);
  });

  test("stops after two refusals, since a third would cost more than 30", () => {
    expect(MOST_RISK).toBe(30);
    const refused = OTHERS.map((terms) => refusal(terms));
    expect(offers(refused.slice(0, 1))).toMatchObject(FIRST);
    expect(offers(refused)).toBeNull();
  });
});
