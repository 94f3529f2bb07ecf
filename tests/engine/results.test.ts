import { describe, expect, test } from "vitest";
import { type Results, results, SHAME } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { partyShare } from "../../src/engine/seats/world-halves.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { put, withSecrets, withTreaty } from "../support/play.ts";

const resultsOf = (world: World, country: number) => results(seen(world, country));

const KEN = 3;
const NOBODY = [-1, -1, -1, -1, -1];

/** Kenya's place in the lists by cell. */
const cell = (article: number): number => article * 5 + KEN;

/**
 * The adopted text, in force in month 6 of 36 where anybody has deposited; Kenya's objectives are plain, its red lines
 * none, and it has said in the open what it wants.
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
  test("the weighted worth of what became of the objectives", () => {
    const { objectives, text } = resultsOf(world(NOBODY), KEN);
    // hr62 B as wished 1000; safeguards B accepted beside A 808; techtransfer B two steps from D, halved: 228.
    expect(objectives.map((goal) => goal.worth)).toEqual([1000, 808, 228]);
    expect(text).toBe(Math.trunc((50 * 1000 + 30 * 808 + 20 * 228) / 100));
  });

  test("an objective beyond an own red line is worth nothing, reserved half of its worth", () => {
    const lines = world([0, -1, -1, 0, -1]);
    const crossed = withSecrets(lines, { redLines: put(lines.secrets.redLines, { [0 * 5 + KEN]: 0b10 }) });
    expect(resultsOf(crossed, KEN).objectives[0]).toMatchObject({ worth: 0, crossed: true });
    const reserved = withTreaty(crossed, { reservations: [{ country: KEN, article: 0 }] });
    expect(resultsOf(reserved, KEN).objectives[0]).toMatchObject({ worth: 500, crossed: false });
    // 25 + 24.2 + 4.5 points of text in a hundred, 165 of club less a tenth, 49 of burden.
    expect(resultsOf(reserved, KEN).mandate).toBe(538 + 149 - 49);
  });

  test("joining beyond an own red line on an objective shames by 500", () => {
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
    // Text 900, club 165, burden 49.
    expect(resultsOf(said, KEN).mandate).toBe(900 + 165 - 49 - 500);
    // Beyond a red line on what is no objective it does not.
    const elsewhere = put(lines.secrets.redLines, { [cell(2)]: 0b1111 });
    expect(resultsOf(withSecrets(said, { redLines: elsewhere }), KEN).mandate).toBe(1000);
  });

  test("without a treaty everybody has what it has without one: Kenya 420", () => {
    const none = resultsOf(world(NOBODY), KEN);
    expect(none).toMatchObject({ mandate: 420, club: 0, burden: 0, isParty: false });
  });

  test("a party has the text and the club, less the burden", () => {
    const party = resultsOf(world([0, -1, -1, 0, -1]), KEN);
    expect(party.isParty).toBe(true);
    expect(party.mandate).toBe(Math.min(1000, party.text + party.club - party.burden));
    // Canada 580 and Kenya 380 of 2,320.
    expect(partyShare(world([0, -1, -1, 0, -1]))).toBe(413);
    // ⌊400·413/1000⌋
    expect(party.club).toBe(165);
  });

  test("outside, a quarter of the club reaches a state all the same: free riding tempts", () => {
    // Canada alone is 250 in 1,000 of the power: a club of 100.
    expect(resultsOf(world([0, -1, -1, -1, -1]), KEN)).toMatchObject({ club: 25, mandate: 420 + 25 });
  });

  test("the rest grows for two years as a party to the treaty in force, here from month 6 to 36", () => {
    const clubFrom = (month: number): number => resultsOf(world([0, -1, -1, month, -1]), KEN).club;
    // All of 165 for who is inside for 24 months; 15 months give 250 + 468 in 1,000, three give 250 + 93.
    expect([0, 6, 12, 21, 33].map(clubFrom)).toEqual([165, 165, 165, 118, 56]);
  });

  test("the rest reaches a party by its trust over 600; what reaches those outside does not ask for any", () => {
    const club = (deposited: readonly number[], trust: number): number => {
      const at = world(deposited);
      return resultsOf({ ...at, trust: put(at.trust, { [KEN]: trust }) }, KEN).club;
    };
    // ⌊165·(250 + 750·trust/600)/1000⌋
    expect([0, 300, 600, 900].map((trust) => club([0, -1, -1, 0, -1], trust))).toEqual([41, 103, 165, 226]);
    expect(club([0, -1, -1, -1, -1], 0)).toBe(25);
  });

  test("what reaches those outside grows over two years as well: a treaty in force late has done little yet", () => {
    const late = world([0, -1, -1, -1, -1], { inForce: 30 });
    // Six of 24 months: a quarter of 25.
    expect(resultsOf(late, KEN)).toMatchObject({ club: 6, mandate: 420 + 6 });
  });

  test("a treaty not in force has no club, whoever has deposited", () => {
    const waiting = world([0, -1, -1, 0, -1], { inForce: -1 });
    expect(resultsOf(waiting, KEN)).toMatchObject({ club: 0, mandate: 420 - 49 });
  });

  test("MODEL §3.8: Kenya's burden 20 + 44 points, a slot of 15 off for the first ten in need, a quarter off when late", () => {
    expect(resultsOf(world([0, -1, -1, 0, -1]), KEN).burden).toBe(20 + 44 - 15);
    expect(resultsOf(world([0, -1, -1, 6, -1]), KEN).burden).toBe(64 - 16 - 15);
    // Canada is not in need and gets no slot.
    expect(resultsOf(world([0, -1, -1, -1, -1]), 0).burden).toBe(20 + Math.trunc((60 * (1000 - 958)) / 1000));
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
  /** Kenya after a sounding on hr62, where it declared this wish and was heard so: 1 by its placards, 2 on the floor. */
  const said = (wish: number, heard: number): World => {
    const plain = sounded(world(NOBODY), 0);
    return {
      ...plain,
      declared: put(plain.declared, { [cell(0)]: wish }),
      heard: put(plain.heard, { [cell(0)]: heard }),
    };
  };
  const first = (of: World) => resultsOf(of, KEN).objectives[0];

  test("who asked in the end for what its mandate accepts has the objective in full", () => {
    expect(first(said(1, 1))).toMatchObject({ worth: 1000, halved: null });
  });

  test("who asked for something else has half, though the text is what it wanted", () => {
    expect(first(said(2, 1))).toMatchObject({ worth: 500, halved: "unasked" });
  });

  test("who laid no placards has half, though it spoke", () => {
    expect(first(said(1, 0))).toMatchObject({ worth: 500, halved: "unheard" });
    expect(first(said(1, 2))).toMatchObject({ worth: 500, halved: "unheard" });
    expect(first(said(1, 3))).toMatchObject({ worth: 1000, halved: null });
  });

  test("any wording the mandate accepts will do", () => {
    const plain = sounded(world(NOBODY), 1);
    const heard = put(plain.heard, { [cell(1)]: 1 });
    const second = (wish: number) =>
      resultsOf({ ...plain, heard, declared: put(plain.declared, { [cell(1)]: wish }) }, KEN).objectives[1];
    expect([0, 1, 2].map((wish) => second(wish)?.worth)).toEqual([808, 808, 404]);
  });

  test("an article never sounded asks for nothing", () => {
    const plain = world(NOBODY);
    const silent = { ...plain, declared: put(plain.declared, { [cell(0)]: 2 }) };
    expect(first(silent)).toMatchObject({ worth: 1000, halved: null });
  });

  test("who joined at a loss has half of what lost by it, and what lost nothing in full", () => {
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
    // hr62 A, one step from the only accepted wording B: half of 911, and half of that.
    expect(first(lost)?.worth).toBe(227);
    expect(first({ ...lost, concessions })?.worth).toBe(227);
  });
});

describe("MODEL §3.12: the mandate in parts", () => {
  const codes = ({ parts }: Results): readonly string[] => parts.map(({ code }) => code);
  const sum = ({ parts }: Results): number => parts.reduce((total, { points }) => total + points, 0);

  test("a party has its objectives, the club and the work of joining", () => {
    const party = resultsOf(world([0, -1, -1, 0, -1]), KEN);
    const goals = party.objectives.map(() => "objective");
    expect(codes(party).filter((code) => code !== "limit")).toEqual([...goals, "club", "burden"]);
    expect(sum(party)).toBe(party.mandate);
  });

  test("who stayed out has what it has without the treaty, and what spills over", () => {
    const outside = resultsOf(world([0, -1, -1, -1, -1]), KEN);
    expect(outside.parts).toEqual([
      { code: "outside", points: 420, article: -1 },
      { code: "spill", points: 25, article: -1 },
    ]);
  });

  test("there is nothing of the club where the treaty never came into force", () => {
    const waiting = resultsOf(world([0, -1, -1, 0, -1], { inForce: -1 }), KEN);
    expect(codes(waiting)).toEqual(["outside", "burden"]);
    expect(sum(waiting)).toBe(waiting.mandate);
  });

  test("a crossed red line is named with its price, and the end of the scale comes last", () => {
    const base = world([0, 0, -1, 0, -1]);
    const redLines = base.secrets.redLines.map(() => 0b1111);
    const crossed = resultsOf(withSecrets(base, { redLines }), KEN);
    expect(crossed.parts).toContainEqual({ code: "shame", points: -SHAME, article: -1 });
    expect(codes(crossed).at(-1)).toBe("limit");
    expect([sum(crossed), crossed.mandate]).toEqual([0, 0]);
  });
});

describe("MODEL §3.12: World, from cooperation and abuse", () => {
  test("nothing in force: no cooperation, no abuse, 500", () => {
    expect(resultsOf(world(NOBODY), KEN)).toMatchObject({ cooperation: 0, abuse: 0, world: 500 });
  });

  test("is common: every seat has the same", () => {
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
  test("is what the room remembers of a seat", () => {
    expect(resultsOf({ ...world(NOBODY), trust: [1, 2, 3, 444, 5] }, KEN).trust).toBe(444);
  });
});
