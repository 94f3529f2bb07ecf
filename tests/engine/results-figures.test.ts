/**
 * MODEL §3.8 and §3.12 in numbers, in the room of five after twelve months. The text is B, B, B, B. Kenya's
 * objectives hr62 B (50), safeguards A or B (30) and techtransfer D (20) are worth 1,000, 808 and 228 of 1,000,
 * together 788.
 */
import { describe, expect, test } from "vitest";
import { futuresOf, gainOfJoining } from "../../src/engine/seats/joining.ts";
import { mandateLinesCrossed } from "../../src/engine/seats/objectives.ts";
import { results } from "../../src/engine/seats/results.ts";
import { ownSalience, ownWish, ownWorth, seen } from "../../src/engine/seats/seen.ts";
import { partyShare, worldHalves } from "../../src/engine/seats/world-halves.ts";
import type { Ballot } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { put, withSecrets, withTreaty } from "../support/play.ts";
import { fiveCountries } from "../support/scenario.ts";

const KEN = 3;
const OBJECTIVES = [
  { article: 0, accept: [1], weight: 50 },
  { article: 1, accept: [0, 1], weight: 30 },
  { article: 3, accept: [3], weight: 20 },
];

/** A world where Kenya has the objectives above and these red lines: for each article, one bit per wording. */
function world(lines: readonly number[] = [0, 0, 0, 0]): World {
  const plain = capitals();
  const redLines = Object.fromEntries(lines.map((bits, article) => [5 * article + KEN, bits]));
  return withSecrets(plain, {
    objectives: put(plain.secrets.objectives, { [KEN]: OBJECTIVES }),
    redLines: put(plain.secrets.redLines, redLines),
    outside: [680_000, 500_000, 560_000, 420_000, 500_000],
  });
}

const gain = (of: World, planned?: readonly number[]): number => gainOfJoining(seen(of, KEN), planned);

describe("what Kenya has to gain by joining, if the club grows to half the room", () => {
  test("250 and the half of a club of 200 for the months that are left, less the burden 49", () => {
    expect(gain(world())).toBe(250 + 100 - 49);
  });

  test("a reservation that it would still enter costs a tenth of the club", () => {
    expect(gain(world(), [0])).toBe(250 + 90 - 49);
    const entered = withTreaty(world(), {
      reservations: [
        { country: KEN, article: 2 },
        { country: 0, article: 2 },
      ],
    });
    expect(gain(entered)).toBe(250 + 90 - 49);
    expect(gain(entered, [0])).toBe(250 + 80 - 49);
  });

  test("a crossed red line costs 300 in or out; a declared one makes staying out worth 150 and saves it the 300", () => {
    const crossed = world([0b10, 0, 0, 0]);
    expect(gain(crossed)).toBe(250 + 100 - 49);
    expect(gain(crossed, [0])).toBe(250 + 90 - 49);
    const declared = { ...crossed, declaredLines: put(crossed.declaredLines, { [KEN]: 0b10 }) };
    expect(gain(declared)).toBe(250 + 100 - 49 - 300 - 150);
    expect(gain(declared, [0])).toBe(250 + 90 - 49);
  });

  test("a club has only the remaining months; all of it counts by trust, with at least 250", () => {
    const late = withTreaty({ ...world(), month: 30 }, { inForce: 6 });
    // With six of 24 months left, the club earns 250 + 187 of 1,000, so its 200 points become 87. Half of these
    // count. The burden is a quarter lighter.
    expect(gain(late)).toBe(250 + 43 - 33);
    // A treaty that is not in force yet counts as if it entered into force this month.
    expect(gain({ ...world(), month: 30 })).toBe(250 + 43 - 49);
    const trusted = (trust: number): number =>
      gain({ ...world(), trust: put(world().trust, { [KEN]: trust }) });
    expect([trusted(300), trusted(0)]).toEqual([175 - 49, 145 - 49]);
  });
});

describe("obligations, where people play: 3,300 for each thousand that the text falls short by, beyond 75", () => {
  const contested: World = { ...world(), climate: "contested" };
  /** What a member loses by its obligations, as a part of what joining would add. */
  const obligations = (of: World, planned: readonly number[] = []): number =>
    futuresOf(seen(of, KEN), planned).join.find(({ code }) => code === "obligations")?.points ?? 0;

  test("given a text that is Kenya's wish throughout, when it joins, then it loses nothing", () => {
    const wishes = contested.scenario.articles.map((_, a) => ownWish(seen(contested, KEN), a));
    expect(obligations(withTreaty(contested, { text: wishes }))).toBe(0);
  });

  test("given any other text, then it loses 3,300 times what the articles fall short by beyond 75, by salience", () => {
    const own = seen(contested, KEN);
    const lost = contested.treaty.text.map((got, a) => ownSalience(own, a) * (1000 - ownWorth(own, a, got)));
    const sum = lost.reduce((total, one) => total + one, 0);
    expect(sum).toBeGreaterThan(75_000);
    expect(obligations(contested)).toBe(-Math.floor((3300 * (Math.floor(sum / 1000) - 75)) / 1000));
  });

  test("given a reservation, then its article counts half", () => {
    const own = seen(contested, KEN);
    const lost = contested.treaty.text.map((got, a) => ownSalience(own, a) * (1000 - ownWorth(own, a, got)));
    const worst = lost.indexOf(Math.max(...lost));
    const sum = lost.reduce((total, one, a) => total + (a === worst ? Math.floor(one / 2) : one), 0);
    const points = Math.floor((3300 * Math.max(0, Math.floor(sum / 1000) - 75)) / 1000);
    expect(obligations(contested, [worst])).toBe(0 - points);
    expect(points).toBeLessThan(0 - obligations(contested));
  });

  test("given a text that falls short by 75 of 1,000 or less, then nobody is bound in points", () => {
    const own = seen(contested, KEN);
    const wishes = contested.scenario.articles.map((_, a) => ownWish(own, a));
    const article = wishes.findIndex((wish, a) => {
      const short = ownSalience(own, a) * (1000 - ownWorth(own, a, wish === 0 ? 1 : wish - 1));
      return short > 0 && short <= 75_000;
    });
    const near = wishes.map((wish, a) => (a === article ? (wish === 0 ? 1 : wish - 1) : wish));
    expect(article).toBeGreaterThanOrEqual(0);
    expect(obligations(withTreaty(contested, { text: near }))).toBe(0);
  });

  test("given a research climate, then nobody is bound in points", () => {
    expect(obligations(world())).toBe(0);
  });
});

/** The burden of joining, in points. */
function burdenOf(of: World): number {
  return 0 - (results(seen(of, KEN)).parts.find(({ code }) => code === "burden")?.points ?? 0);
}

describe("the burden of joining", () => {
  test("is a quarter lighter from the month of entry into force on", () => {
    const burden = (month: number, inForce: number): number => {
      const deposited = [-1, -1, -1, month, -1];
      return burdenOf(withTreaty(world(), { deposited, inForce }));
    };
    expect([burden(5, 6), burden(6, 6), burden(0, 0), burden(7, -1)]).toEqual([49, 33, 33, 49]);
  });

  test("in need it is lighter by a slot of 15 for the first ten, and the eleventh bears it in full", () => {
    const scenario = fiveCountries();
    const kenya = scenario.countries[KEN];
    if (kenya === undefined) throw new Error("no Kenya");
    const needy = Array.from({ length: 10 }, (_, k) => ({ ...kenya, iso3: `C${k}` }));
    const plain = world();
    const joined = (before: number, month: number): World => ({
      ...withTreaty(plain, {
        deposited: [-1, -1, -1, month, -1, ...needy.map((_, k) => (k < before ? 1 : 2))],
        inForce: 20,
      }),
      scenario: { ...scenario, countries: [...scenario.countries, ...needy] },
    });
    expect([joined(9, 2), joined(10, 2), joined(10, 1)].map(burdenOf)).toEqual([49, 64, 49]);
  });
});

test("a seat without a country is not a party and bears no burden", () => {
  expect(results(seen(world(), -1))).toMatchObject({ isParty: false, parts: [], trust: 0, mandate: 0 });
});

describe("lines of the mandate that the text crosses", () => {
  test("are those on objectives that no reservation covers", () => {
    const crossed = world([0b10, 0, 0b1111, 0b10]);
    expect(mandateLinesCrossed(seen(crossed, KEN))).toEqual([0, 3]);
    const reserved = withTreaty(crossed, {
      reservations: [
        { country: KEN, article: 0 },
        { country: 0, article: 3 },
      ],
    });
    expect(mandateLinesCrossed(seen(reserved, KEN))).toEqual([3]);
    expect(mandateLinesCrossed(seen(world(), KEN))).toEqual([]);
  });

  test("an objective reserved without need is worth at least half", () => {
    const reserved = withTreaty(world(), {
      reservations: [
        { country: KEN, article: 3 },
        { country: KEN, article: 0 },
      ],
    });
    const [hr62, , tech] = results(seen(reserved, KEN)).objectives;
    expect([hr62?.worth, tech?.worth, hr62?.wished, hr62?.got]).toEqual([1_000, 500, 1, 1]);
  });
});

describe("the two halves of the World", () => {
  const halves = (of: World) => worldHalves(of, partyShare(of));
  const inForce = (deposited: readonly number[], of: World = world()): World =>
    withTreaty(of, { deposited, inForce: 6 });
  const canada = inForce([0, -1, -1, -1, -1]);
  const ballot = (carried: boolean): Ballot => {
    return { majority: "simple", votes: "", tally: { yes: 0, no: 0, abstain: 0, absent: 0 }, carried };
  };
  const talks = (of: World, observers: boolean, protocol: boolean): World => ({
    ...of,
    conference: { observers: ballot(observers), protocol: ballot(protocol), protocolNeeds: 3 },
  });

  test("the share of the parties in power: Canada 580 and Russia 600 of 2,320", () => {
    const shares = [
      [0, -1, -1, -1, -1],
      [-1, -1, -1, -1, 0],
      [0, 0, 0, 0, 0],
      [-1, -1, -1, -1, -1],
    ];
    expect(shares.map((deposited) => partyShare(inForce(deposited)))).toEqual([250, 258, 1_000, 0]);
  });

  test("cooperation by mla and techtransfer, 700 and 450; abuse by hr62 and safeguards, 200 and 300", () => {
    // Share times effect, in thousandths: 250·575 and 158·250; 1,000·575; 258·575 and 828·250.
    expect(halves(canada)).toEqual({ cooperation: 143, abuse: 39 });
    expect(halves(inForce([0, 0, 0, 0, 0])).cooperation).toBe(575);
    expect(halves(inForce([-1, -1, -1, -1, 0]))).toEqual({ cooperation: 148, abuse: 207 });
    expect(results(seen(canada, KEN)).world).toBe(552);
  });

  test("a treaty not in force does neither, and one that nobody joined causes no abuse", () => {
    expect(halves(withTreaty(canada, { inForce: -1 }))).toEqual({ cooperation: 0, abuse: 0 });
    expect(halves(inForce([-1, -1, -1, -1, -1]))).toEqual({ cooperation: 0, abuse: 0 });
  });

  test("observers in the room reduce abuse by 30; a protocol adds 20 to cooperation and 15 to abuse", () => {
    expect(halves(talks(canada, false, false))).toEqual({ cooperation: 143, abuse: 39 });
    expect(halves(talks(canada, true, false))).toEqual({ cooperation: 143, abuse: 9 });
    expect(halves(talks(canada, false, true))).toEqual({ cooperation: 163, abuse: 54 });
    const nobody = inForce([-1, -1, -1, -1, -1]);
    expect(halves(talks(nobody, true, false))).toEqual({ cooperation: 0, abuse: 0 });
  });

  test("if no article has an effect, a half is in the middle", () => {
    const scenario = fiveCountries();
    const articles = scenario.articles.map(({ pull: _, ...rest }) => ({ ...rest, pull: null }));
    const plain = { ...canada, scenario: { ...scenario, articles } } as unknown as World;
    // Share times the default effect, in thousandths: 250·500 and 158·500.
    expect(halves(plain)).toEqual({ cooperation: 125, abuse: 79 });
  });
});
