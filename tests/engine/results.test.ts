import { describe, expect, test } from "vitest";
import { partyShare, results } from "../../src/engine/model/results.ts";
import type { World } from "../../src/engine/world.ts";
import { capitals } from "../support/capitals.ts";
import { put, withSecrets, withTreaty } from "../support/play.ts";

const KEN = 3;
const NOBODY = [-1, -1, -1, -1, -1];

/** The adopted text in force after the first instruments; Kenya's objectives are plain, its red lines none. */
function world(deposited: readonly number[], change: Partial<World["treaty"]> = {}): World {
  const inForce = deposited.some((month) => month >= 0) ? 6 : -1;
  const race = withTreaty(capitals(), { deposited, inForce, ...change });
  const objectives = [
    { article: 0, accept: [1], weight: 50 },
    { article: 1, accept: [0, 1], weight: 30 },
    { article: 3, accept: [3], weight: 20 },
  ];
  return withSecrets(race, {
    objectives: put(race.secrets.objectives, { [KEN]: objectives }),
    redLines: race.secrets.redLines.map(() => 0),
    outside: [680_000, 500_000, 560_000, 420_000, 500_000],
  });
}

describe("MODEL §3.12: Mandate", () => {
  test("the weighted worth of what became of the objectives", () => {
    const { objectives, text } = results(world(NOBODY), KEN);
    // hr62 B as wished 1000; safeguards B accepted beside A 808; techtransfer B two steps from D, halved: 228.
    expect(objectives.map((goal) => goal.worth)).toEqual([1000, 808, 228]);
    expect(text).toBe(Math.trunc((50 * 1000 + 30 * 808 + 20 * 228) / 100));
  });

  test("an objective beyond an own red line is worth nothing, reserved half of its worth", () => {
    const lines = world([0, -1, -1, 0, -1]);
    const crossed = withSecrets(lines, { redLines: put(lines.secrets.redLines, { [0 * 5 + KEN]: 0b10 }) });
    expect(results(crossed, KEN).objectives[0]).toMatchObject({ worth: 0, crossed: true });
    const reserved = withTreaty(crossed, { reservations: [{ country: KEN, article: 0 }] });
    expect(results(reserved, KEN).objectives[0]).toMatchObject({ worth: 500, crossed: false });
    expect(results(reserved, KEN).mandate).toBeGreaterThan(results(crossed, KEN).mandate);
  });

  test("without a treaty everybody has what it has without one: Kenya 420", () => {
    const none = results(world(NOBODY), KEN);
    expect(none).toMatchObject({ mandate: 420, club: 0, burden: 0, isParty: false });
  });

  test("a party has the text and the club, less the burden", () => {
    const party = results(world([0, -1, -1, 0, -1]), KEN);
    expect(party.isParty).toBe(true);
    expect(party.mandate).toBe(Math.min(1000, party.text + party.club - party.burden));
    // Canada 580 and Kenya 380 of 2,320.
    expect(partyShare(world([0, -1, -1, 0, -1]))).toBe(413);
    expect(party.club).toBe(Math.trunc((200 * 413) / 1000));
  });

  test("outside, four tenths of the club reach a state all the same: free riding tempts", () => {
    const rider = results(world([0, -1, -1, -1, -1]), KEN);
    expect(rider.mandate).toBe(420 + Math.trunc((400 * rider.club) / 1000));
  });

  test("MODEL §3.8: Kenya's burden 20 + 44 points, a slot of 15 off for the first ten in need, a quarter off when late", () => {
    expect(results(world([0, -1, -1, 0, -1]), KEN).burden).toBe(20 + 44 - 15);
    expect(results(world([0, -1, -1, 6, -1]), KEN).burden).toBe(64 - 16 - 15);
    // Canada is not in need and gets no slot.
    expect(results(world([0, -1, -1, -1, -1]), 0).burden).toBe(20 + Math.trunc((60 * (1000 - 958)) / 1000));
  });

  test("more members never make a party worse off", () => {
    const few = results(world([0, -1, -1, 0, -1]), KEN).mandate;
    expect(results(world([0, 0, 0, 0, 0]), KEN).mandate).toBeGreaterThanOrEqual(few);
  });

  test("all three results lie between 0 and 1,000 on every text", () => {
    const base = world([0, 0, -1, 0, -1]);
    for (let k = 0; k < 6 * 4 * 4 * 4; k++) {
      const text = [k % 6, Math.trunc(k / 6) % 4, Math.trunc(k / 24) % 4, Math.trunc(k / 96) % 4];
      for (let i = 0; i < 5; i++) {
        const { mandate, trust, world: common } = results(withTreaty(base, { text }), i);
        for (const value of [mandate, trust, common]) {
          expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
        }
      }
    }
  });
});

describe("MODEL §3.12: World, from cooperation and abuse", () => {
  test("nothing in force: no cooperation, no abuse, 500", () => {
    expect(results(world(NOBODY), KEN)).toMatchObject({ cooperation: 0, abuse: 0, world: 500 });
  });

  test("is common: every seat has the same", () => {
    const race = world([0, 0, -1, -1, -1]);
    expect(new Set([0, 1, 2, 3, 4].map((i) => results(race, i).world)).size).toBe(1);
  });

  test("wider powers in the hands of less liberal parties are more abuse", () => {
    const liberal = results(world([0, -1, 0, -1, -1]), KEN);
    const illiberal = results(world([-1, 0, -1, -1, 0]), KEN);
    expect(illiberal.abuse).toBeGreaterThan(liberal.abuse);
    const narrow = results(withTreaty(world([0, 0, 0, 0, 0]), { text: [0, 0, 0, 1] }), KEN);
    const broad = results(withTreaty(world([0, 0, 0, 0, 0]), { text: [5, 3, 0, 1] }), KEN);
    expect(broad.abuse).toBeGreaterThan(narrow.abuse);
    expect(broad.world).toBeLessThan(narrow.world);
  });

  test("civil society in the room lowers abuse", () => {
    const race = world([0, 0, 0, 0, 0]);
    const ballot = { votes: "", tally: { yes: 1, no: 0, abstain: 0, absent: 0 }, carried: false };
    const closed = { ...race, conference: { observers: ballot, protocol: ballot, protocolNeeds: 60 } };
    const open = { ...closed, conference: { ...closed.conference, observers: { ...ballot, carried: true } } };
    expect(results(open, KEN).abuse).toBeLessThan(results(closed, KEN).abuse);
  });
});

describe("Trust", () => {
  test("is what the room remembers of a seat", () => {
    expect(results({ ...world(NOBODY), trust: [1, 2, 3, 444, 5] }, KEN).trust).toBe(444);
  });
});
