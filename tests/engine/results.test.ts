import { describe, expect, test } from "vitest";
import { SHAME } from "../../src/engine/seats/joining.ts";
import { type Results, results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { partyShare } from "../../src/engine/seats/world-halves.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { put, withSecrets, withTreaty } from "../support/play.ts";

const resultsOf = (world: World, country: number) => results(seen(world, country));

/** The points of one part of a mandate. */
const points = ({ parts }: Results, code: Results["parts"][number]["code"]): number =>
  parts.reduce((sum, part) => sum + (part.code === code ? part.points : 0), 0);

const KEN = 3;
const NOBODY = [-1, -1, -1, -1, -1];

/** Kenya's index in a list with one value per article and country. */
const cell = (article: number): number => article * 5 + KEN;

/**
 * The adopted text, in force from month 6 of 36 if anybody has deposited. Kenya has plain objectives and no red
 * lines, and has declared in public what it wants.
 */
function world(deposited: readonly number[], change: Partial<World["treaty"]> = {}): World {
  const inForce = deposited.some((month) => month >= 0) ? 6 : -1;
  const race = withTreaty(capitals(), { deposited, inForce, ...change });
  const objectives = [
    { article: 0, accept: [1], weight: 50 },
    { article: 1, accept: [0, 1], weight: 30 },
    { article: 3, accept: [3], weight: 20 },
  ];
  const declared = put(race.declared, { [cell(0)]: 1, [cell(1)]: 0, [cell(3)]: 3 });
  return withSecrets(
    { ...race, declared },
    {
      objectives: put(race.secrets.objectives, { [KEN]: objectives }),
      redLines: race.secrets.redLines.map(() => 0),
      outside: [680_000, 500_000, 560_000, 420_000, 500_000],
    },
  );
}

describe("MODEL §3.12: Mandate", () => {
  test("the weighted worth of each objective's result", () => {
    const { objectives, text } = resultsOf(world(NOBODY), KEN);
    // hr62 B is Kenya's wish, so it is worth 1,000. Safeguards B is accepted as well as A and is worth 808.
    // techtransfer B is two steps from D and is worth half of 456, which is 228.
    expect(objectives.map((goal) => goal.worth)).toEqual([1000, 808, 228]);
    expect(text).toBe(Math.trunc((50 * 1000 + 30 * 808 + 20 * 228) / 100));
  });

  test("an objective beyond the seat's own red line is worth nothing, and half its worth when reserved", () => {
    const lines = world([0, -1, -1, 0, -1]);
    const crossed = withSecrets(lines, { redLines: put(lines.secrets.redLines, { [0 * 5 + KEN]: 0b10 }) });
    expect(resultsOf(crossed, KEN).objectives[0]).toMatchObject({ worth: 0, crossed: true });
    const reserved = withTreaty(crossed, { reservations: [{ country: KEN, article: 0 }] });
    expect(resultsOf(reserved, KEN).objectives[0]).toMatchObject({ worth: 500, crossed: false });
    // ⌊650·538/1000⌋ for the text, plus 250 for membership and half of 165 less a tenth for the club, minus 49 for
    // the burden.
    expect(resultsOf(reserved, KEN).mandate).toBe(349 + 250 + 74 - 49);
  });

  test("joining beyond the seat's own red line on an objective costs 300", () => {
    const lines = world([0, -1, -1, 0, -1]);
    const rich = withSecrets(lines, {
      objectives: put(lines.secrets.objectives, {
        [KEN]: [
          { article: 0, accept: [1], weight: 10 },
          { article: 1, accept: [1], weight: 90 },
        ],
      }),
      redLines: put(lines.secrets.redLines, { [cell(0)]: 0b10 }),
    });
    const said = { ...rich, declared: put(rich.declared, { [cell(1)]: 1 }) };
    // 900 of 1,000 for the text, plus 332 for membership, minus 49 for the burden and 300 for the red line.
    expect(resultsOf(said, KEN).mandate).toBe(585 + 332 - 49 - 300);
    // Joining beyond a red line costs nothing if the article is not an objective.
    const elsewhere = put(lines.secrets.redLines, { [cell(2)]: 0b1111 });
    expect(resultsOf(withSecrets(said, { redLines: elsewhere }), KEN).mandate).toBe(650 + 332 - 49);
  });

  test("a seat that joins a treaty in force has the text, 250 and half of what the club has grown to, less the burden", () => {
    const party = resultsOf(world([0, -1, -1, 0, -1]), KEN);
    // Canada has 580 and Kenya 380 of 2,320, so the club is worth ⌊400·413/1000⌋ = 165.
    expect(partyShare(world([0, -1, -1, 0, -1]))).toBe(413);
    expect([points(party, "member"), points(party, "burden")]).toEqual([250 + 82, -49]);
    expect(party).toMatchObject({ isParty: true, text: 788, mandate: 512 + 332 - 49 });
  });

  test("a seat outside has what it won in the text, and nothing of the club", () => {
    const outside = resultsOf(world([0, -1, -1, -1, -1]), KEN);
    expect(outside).toMatchObject({ isParty: false, mandate: 512 });
  });

  test("the club grows for two years as a party to the treaty in force, here from month 6 to 36", () => {
    const memberFrom = (month: number): number =>
      points(resultsOf(world([0, -1, -1, month, -1]), KEN), "member");
    // Membership itself earns 250. After at least 24 months it also earns half of 165; after 15 months it earns 250 +
    // 468 thousandths of that half, and after three months 250 + 93 thousandths.
    expect([0, 6, 12, 21, 33].map(memberFrom)).toEqual([332, 332, 332, 250 + 59, 250 + 28]);
  });

  test("membership counts by trust over 600, trust below 250 as 250; the text does not ask for any", () => {
    const at = (deposited: readonly number[], trust: number): Results => {
      const base = world(deposited);
      return resultsOf({ ...base, trust: put(base.trust, { [KEN]: trust }) }, KEN);
    };
    const member = (trust: number): number => points(at([0, -1, -1, 0, -1], trust), "member");
    // ⌊332·trust/600⌋, where trust below 250 counts as 250.
    expect([0, 199, 200, 300, 600, 900].map(member)).toEqual([138, 138, 138, 166, 332, 498]);
    expect([0, 900].map((trust) => at([0, -1, -1, -1, -1], trust).mandate)).toEqual([512, 512]);
  });

  test("where people play, trust above 600 counts half: 800 counts as 700, and below 600 nothing changes", () => {
    const member = (climate: World["climate"], trust: number): number => {
      const base = world([0, -1, -1, 0, -1]);
      return points(resultsOf({ ...base, climate, trust: put(base.trust, { [KEN]: trust }) }, KEN), "member");
    };
    const trusts = [0, 249, 250, 599, 600, 601, 602, 800, 1000];
    // ⌊332·trust/600⌋, where 602 counts as 601, 800 as 700 and 1,000 as 800.
    expect(trusts.map((trust) => member("contested", trust))).toEqual([
      138, 138, 138, 331, 332, 332, 332, 387, 442,
    ]);
    for (const climate of ["calm", "measured", "tense"] as const)
      expect([600, 800, 1000].map((trust) => member(climate, trust))).toEqual([332, 442, 553]);
  });

  test("a seat that has joined a treaty not in force has 200 by its trust, no matter who else has deposited", () => {
    const waiting = (deposited: readonly number[]): Results =>
      resultsOf(world(deposited, { inForce: -1 }), KEN);
    const alone = waiting([-1, -1, -1, 0, -1]);
    expect([points(alone, "waiting"), alone.mandate]).toEqual([200, 512 + 200 - 49]);
    expect(waiting([0, 0, 0, 0, 0]).mandate).toBe(alone.mandate);
    const base = world([-1, -1, -1, 0, -1], { inForce: -1 });
    const distrusted = { ...base, trust: put(base.trust, { [KEN]: 450 }) };
    expect(points(resultsOf(distrusted, KEN), "waiting")).toBe(150);
  });

  test("without a treaty nothing that was won counts, and everybody has 300", () => {
    const failed = { how: "failed" as const, ballot: null, blockers: [] };
    const none = world(NOBODY, { outcome: failed });
    for (const country of [0, 1, 2, KEN, 4])
      expect(resultsOf(none, country)).toMatchObject({ mandate: 300, isParty: false });
    expect(resultsOf(world(NOBODY, { outcome: null }), KEN).mandate).toBe(300);
  });

  test("MODEL §3.8: Kenya's burden 20 + 44 points, a slot of 15 off for the first ten in need, a quarter off when late", () => {
    const burden = (deposited: readonly number[], country: number): number =>
      points(resultsOf(world(deposited), country), "burden");
    expect(burden([0, -1, -1, 0, -1], KEN)).toBe(-(20 + 44 - 15));
    expect(burden([0, -1, -1, 6, -1], KEN)).toBe(-(64 - 16 - 15));
    // Canada is not in need, so it gets no slot.
    expect(burden([0, -1, -1, -1, -1], 0)).toBe(-(20 + Math.trunc((60 * (1000 - 958)) / 1000)));
  });

  test("more members never make a party worse off while the month of entry into force stays", () => {
    const few = resultsOf(world([0, -1, -1, 0, -1]), KEN).mandate;
    expect(resultsOf(world([0, 0, 0, 0, 0]), KEN).mandate).toBeGreaterThanOrEqual(few);
  });

  test("all three results lie between 0 and 1,000 on every text", () => {
    const base = world([0, 0, -1, 0, -1]);
    for (let k = 0; k < 6 * 4 * 4 * 4; k++) {
      const text = [k % 6, Math.trunc(k / 6) % 4, Math.trunc(k / 24) % 4, Math.trunc(k / 96) % 4];
      for (let i = 0; i < 5; i++) {
        const { mandate, trust, world: common, parts } = resultsOf(withTreaty(base, { text }), i);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(mandate);
        for (const value of [mandate, trust, common]) {
          expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
        }
      }
    }
  });
});

describe("MODEL §3.12: the record", () => {
  const sounded = (of: World, article: number): World => {
    const sounding = { placards: [], centre: 1000, objection: 0, seats: 1000, caucuses: [] };
    return { ...of, soundings: put(of.soundings, { [article]: sounding }) };
  };
  /**
   * Kenya after a sounding on hr62 where it declared `wish`. `heard` is 1 if Kenya laid placards and 2 if it took the
   * floor.
   */
  const said = (wish: number, heard: number): World => {
    const plain = sounded(world(NOBODY), 0);
    return {
      ...plain,
      declared: put(plain.declared, { [cell(0)]: wish }),
      heard: put(plain.heard, { [cell(0)]: heard }),
    };
  };
  const first = (of: World) => resultsOf(of, KEN).objectives[0];

  test("a seat that asked in the end for what its mandate accepts has the objective in full", () => {
    expect(first(said(1, 1))).toMatchObject({ worth: 1000, halved: null });
  });

  test("a seat that asked for something else has half, though the text is what it wanted", () => {
    expect(first(said(2, 1))).toMatchObject({ worth: 500, halved: "unasked" });
  });

  test("a seat that laid no placards has half, though it spoke", () => {
    expect(first(said(1, 0))).toMatchObject({ worth: 500, halved: "unheard" });
    expect(first(said(1, 2))).toMatchObject({ worth: 500, halved: "unheard" });
    expect(first(said(1, 3))).toMatchObject({ worth: 1000, halved: null });
  });

  test("any wording that the mandate accepts is enough", () => {
    const plain = sounded(world(NOBODY), 1);
    const heard = put(plain.heard, { [cell(1)]: 1 });
    const second = (wish: number) =>
      resultsOf({ ...plain, heard, declared: put(plain.declared, { [cell(1)]: wish }) }, KEN).objectives[1];
    expect([0, 1, 2].map((wish) => second(wish)?.worth)).toEqual([808, 808, 404]);
  });

  test("an article that was never sounded asks for nothing", () => {
    const plain = world(NOBODY);
    const silent = { ...plain, declared: put(plain.declared, { [cell(0)]: 2 }) };
    expect(first(silent)).toMatchObject({ worth: 1000, halved: null });
  });

  test("a seat that joined at a loss has half of the objectives that lost by it, and the others in full", () => {
    const gave = said(1, 1);
    const concessions = put(gave.concessions, { [cell(0)]: 1 });
    const moved = { ...gave, treaty: { ...gave.treaty, text: [3, 1, 1, 1] } };
    expect(first({ ...gave, concessions })).toMatchObject({ worth: 1000, halved: null });
    expect(first({ ...moved, concessions })?.halved).toBe("gaveIn");
    expect(first({ ...moved, concessions })?.worth).toBe(Math.trunc((first(moved)?.worth ?? 0) / 2));
  });

  test("giving in and not asking do not halve twice", () => {
    const gave = said(2, 1);
    const lost = { ...gave, treaty: { ...gave.treaty, text: [0, 1, 1, 1] } };
    const concessions = put(lost.concessions, { [cell(0)]: 1 });
    // hr62 A is one step from B, the only accepted wording, so it is worth half of 911. Two more reasons would halve
    // this again, but only one of them counts.
    expect(first(lost)?.worth).toBe(227);
    expect(first({ ...lost, concessions })?.worth).toBe(227);
  });
});

describe("MODEL §3.12: the mandate in parts", () => {
  const codes = ({ parts }: Results): readonly string[] => parts.map(({ code }) => code);
  const sum = ({ parts }: Results): number => parts.reduce((total, { points }) => total + points, 0);

  test("a party has its objectives by weight, its membership and the work of joining", () => {
    const party = resultsOf(world([0, -1, -1, 0, -1]), KEN);
    // ⌊650·(500, 242, 45)/1000⌋, and one more for the first, which makes 512.
    expect(party.parts).toEqual([
      { code: "objective", points: 326, article: 0 },
      { code: "objective", points: 157, article: 1 },
      { code: "objective", points: 29, article: 3 },
      { code: "member", points: 332, article: -1 },
      { code: "burden", points: -49, article: -1 },
    ]);
    expect(sum(party)).toBe(party.mandate);
  });

  test("a seat that stayed out has only its objectives, and one that waits for entry into force its waiting", () => {
    const goals = ["objective", "objective", "objective"];
    expect(codes(resultsOf(world([0, -1, -1, -1, -1]), KEN))).toEqual(goals);
    const waiting = resultsOf(world([0, -1, -1, 0, -1], { inForce: -1 }), KEN);
    expect(codes(waiting)).toEqual([...goals, "waiting", "burden"]);
    expect(sum(waiting)).toBe(waiting.mandate);
  });

  test("a crossed red line is named with its price", () => {
    const base = world([0, 0, -1, 0, -1]);
    const redLines = base.secrets.redLines.map(() => 0b1111);
    const crossed = resultsOf(withSecrets(base, { redLines }), KEN);
    expect(crossed.parts).toContainEqual({ code: "shame", points: -SHAME, article: -1 });
    expect(sum(crossed)).toBe(crossed.mandate);
  });

  /** Kenya with the whole text it wanted, trusted 1,000, and the same beyond its own red line, trusted 0. */
  const extremes = (climate: World["climate"]): readonly Results[] => {
    const base: World = { ...world([0, 0, 0, 0, 0]), climate };
    const goal = [{ article: 0, accept: [1], weight: 100 }];
    const whole = withSecrets(base, { objectives: put(base.secrets.objectives, { [KEN]: goal }) });
    const high = resultsOf({ ...whole, trust: put(base.trust, { [KEN]: 1000 }) }, KEN);
    const lined = withSecrets(whole, { redLines: put(base.secrets.redLines, { [cell(0)]: 0b10 }) });
    return [high, resultsOf({ ...lined, trust: put(base.trust, { [KEN]: 0 }) }, KEN)];
  };

  test.each(["calm", "measured", "tense"] as const)(
    "in a %s room the ends of the scale come last: a whole text and a trust of 1,000 go beyond it, a line joined distrusted below",
    (climate) => {
      const [high, low] = extremes(climate);
      // The sum 650 + ⌊450·1000/600⌋ − 49 is above 1,000, so the limit takes off the excess.
      expect(high?.parts.at(-1)).toEqual({ code: "limit", points: 1000 - (650 + 750 - 49), article: -1 });
      // The limit raises ⌊450·250/600⌋ − 49 − 300 = −162 to 0.
      expect(low?.parts.at(-1)).toEqual({ code: "limit", points: 162, article: -1 });
      expect([high?.mandate, low?.mandate]).toEqual([1000, 0]);
    },
  );

  test("where people play the scale has no ends: 650 + ⌊450·800/600⌋ − 49, and 187 − 49 − 300, both less 445 for obligations", () => {
    const all = extremes("contested");
    expect(all.map(({ mandate }) => mandate)).toEqual([1201 - 445, -162 - 445]);
    expect(all.flatMap(codes)).not.toContain("limit");
    expect(all.map(sum)).toEqual([1201 - 445, -162 - 445]);
    for (const { trust, world: common } of all) {
      expect([0, 1000]).toContain(trust);
      expect(common).toBeGreaterThanOrEqual(0);
      expect(common).toBeLessThanOrEqual(1000);
    }
  });
});

describe("MODEL §3.12: a line kept", () => {
  /**
   * Kenya's own red line is hr62 B, which is in the text. `declared` has one bit for each wording that Kenya has
   * declared unacceptable.
   */
  const lined = (deposited: readonly number[], declared: number, own = 0b10): World => {
    const base = world(deposited);
    const redLines = put(base.secrets.redLines, { [cell(0)]: own });
    return {
      ...withSecrets(base, { redLines }),
      declaredLines: put(base.declaredLines, { [cell(0)]: declared }),
    };
  };
  const OUT = [0, -1, -1, -1, -1];
  const kept = (of: World): number => points(resultsOf(of, KEN), "keptLine");

  test("staying out is worth 150 more behind a declared line of its own that the text crosses", () => {
    expect(kept(lined(OUT, 0b10))).toBe(150);
    // Beyond the line hr62 is worth nothing: ⌊650·288/1000⌋.
    expect(resultsOf(lined(OUT, 0b10), KEN).mandate).toBe(187 + 150);
  });

  test("nothing behind a line that was never declared, is invented, or is not crossed by the text", () => {
    expect(kept(lined(OUT, 0))).toBe(0);
    expect(kept(lined(OUT, 0b10, 0))).toBe(0);
    expect(kept(lined(OUT, 0b100, 0b100))).toBe(0);
  });

  test("nothing once a reservation covers it, and nothing for a seat that joins", () => {
    const reserved = withTreaty(lined(OUT, 0b10), { reservations: [{ country: KEN, article: 0 }] });
    expect(kept(reserved)).toBe(0);
    expect(kept(lined([0, -1, -1, 0, -1], 0b10))).toBe(0);
  });

  test("the same where the text was turned down: 300 and 150", () => {
    const failed = { how: "failed" as const, ballot: null, blockers: [] };
    const none = (of: World): number => resultsOf(withTreaty(of, { outcome: failed }), KEN).mandate;
    expect([none(lined(NOBODY, 0b10)), none(lined(NOBODY, 0))]).toEqual([450, 300]);
  });
});

describe("MODEL §3.12: World, from cooperation and abuse", () => {
  test("nothing in force: no cooperation, no abuse, 500", () => {
    expect(resultsOf(world(NOBODY), KEN)).toMatchObject({ cooperation: 0, abuse: 0, world: 500 });
  });

  test("is shared: every seat has the same", () => {
    const race = world([0, 0, -1, -1, -1]);
    expect(new Set([0, 1, 2, 3, 4].map((i) => resultsOf(race, i).world)).size).toBe(1);
  });

  test("wider powers in the hands of less liberal parties are more abuse", () => {
    const liberal = resultsOf(world([0, -1, 0, -1, -1]), KEN);
    const illiberal = resultsOf(world([-1, 0, -1, -1, 0]), KEN);
    expect(illiberal.abuse).toBeGreaterThan(liberal.abuse);
    const narrow = resultsOf(withTreaty(world([0, 0, 0, 0, 0]), { text: [0, 0, 0, 1] }), KEN);
    const broad = resultsOf(withTreaty(world([0, 0, 0, 0, 0]), { text: [5, 3, 0, 1] }), KEN);
    expect(broad.abuse).toBeGreaterThan(narrow.abuse);
    expect(broad.world).toBeLessThan(narrow.world);
  });

  test("civil society in the room lowers abuse", () => {
    const race = world([0, 0, 0, 0, 0]);
    const majority = "simple" as const;
    const ballot = { majority, votes: "", tally: { yes: 1, no: 0, abstain: 0, absent: 0 }, carried: false };
    const closed = { ...race, conference: { observers: ballot, protocol: ballot, protocolNeeds: 60 } };
    const open = { ...closed, conference: { ...closed.conference, observers: { ...ballot, carried: true } } };
    expect(resultsOf(open, KEN).abuse).toBeLessThan(resultsOf(closed, KEN).abuse);
  });
});

describe("Trust", () => {
  test("is how the room remembers a seat", () => {
    expect(resultsOf({ ...world(NOBODY), trust: [1, 2, 3, 444, 5] }, KEN).trust).toBe(444);
  });
});
