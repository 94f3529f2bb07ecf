import { describe, expect, test } from "vitest";
import {
  endOf,
  lastAbroad,
  lastBeat,
  lastSteps,
  mandateParts,
  outcomeOf,
  pledgeEnds,
  promisesOf,
} from "../../../src/client/readings/reckoning.ts";
import { buildScenario } from "../../../src/content/scenarios.ts";
import { type Results, SHAME } from "../../../src/engine/seats/results.ts";
import type { GameEvent, Reckoning } from "../../../src/engine/state/event.ts";
import type { HomePledge, PublicWorld } from "../../../src/engine/state/world.ts";

const word = (by: number, to: number, kept: boolean): Reckoning => ({
  by,
  to,
  kind: "support",
  article: 0,
  alternative: 1,
  kept,
});

describe("promises", () => {
  const events: readonly GameEvent[] = [
    { type: "promisesReckoned", reckonings: [word(1, 2, true), word(2, 1, false), word(1, 3, false)] },
    { type: "promisesReckoned", reckonings: [word(4, 5, false), word(5, 4, true)] },
  ];

  test("are sorted by who gave and who got them, seen from a seat", () => {
    const seen = promisesOf(events, 1);
    expect(seen.ownKept).toEqual([word(1, 2, true)]);
    expect(seen.ownBroken).toEqual([word(1, 3, false)]);
    expect(seen.brokenToOwn).toEqual([word(2, 1, false)]);
    expect(seen.keptToOwn).toEqual([]);
    expect(seen.brokenElsewhere).toEqual([word(4, 5, false)]);
    expect(seen.keptElsewhere).toBe(1);
  });

  test("are all between others for who watched", () => {
    const seen = promisesOf(events, -1);
    expect(seen.brokenElsewhere).toHaveLength(3);
    expect(seen.keptElsewhere).toBe(2);
  });
});

test("acts between capitals are those of the step that closed last, and nothing done at home", () => {
  const opened = { type: "beatOpened" } as GameEvent;
  const help = { type: "assistanceGiven", gifts: [{ from: 1, to: 2 }] } as const;
  const law = { type: "homeStepped", steps: [], homes: [] } as const;
  expect(lastAbroad([opened, help, opened, law, help, opened])).toEqual([help]);
  expect(lastAbroad([opened, help])).toEqual([]);
});

test("a pledge ends kept, broken, void, due or open", () => {
  const pledge = (by: number, status: HomePledge["status"]): HomePledge => ({
    by,
    with: [9],
    count: 1,
    until: 12,
    status,
  });
  const pledges = [
    pledge(0, "met"),
    pledge(1, "met"),
    pledge(2, "void"),
    pledge(3, "void"),
    pledge(4, "open"),
  ];
  const world = { pledges, treaty: { deposited: [20, -1, -1, -1, -1] } } as unknown as PublicWorld;
  const events: readonly GameEvent[] = [
    { type: "pledgesSettled", pledges, met: [], lapsed: [2], broken: [3] },
  ];
  expect(pledgeEnds(world, events).map(({ end }) => end)).toEqual(["kept", "due", "void", "broken", "open"]);
});

describe("the beat that closed last", () => {
  const opened = (season: number): GameEvent => ({
    type: "beatOpened",
    phase: "ratification",
    beat: "season",
    round: 0,
    season,
    month: 0,
    monthsAhead: 12,
  });
  const step = (country: number) =>
    ({ country, act: "implementLaw", card: "law", ok: true, chance: 9, support: 50 }) as const;
  const stepped = (...countries: readonly number[]): GameEvent => ({
    type: "homeStepped",
    steps: countries.map(step),
    homes: [],
  });

  test("lies between the last two openings", () => {
    const events = [opened(1), stepped(1), opened(2), stepped(1, 2), opened(3)];
    expect(lastBeat(events)).toEqual([stepped(1, 2)]);
    expect(lastSteps(events, 2)).toEqual([step(2)]);
    expect(lastBeat([opened(1)])).toEqual([]);
  });
});

describe("the mandate in parts", () => {
  const base: Results = {
    mandate: 0,
    trust: 600,
    world: 500,
    cooperation: 0,
    abuse: 0,
    text: 767,
    club: 81,
    burden: 64,
    outside: 500,
    isParty: true,
    objectives: [
      { article: 4, wished: 1, got: 1, worth: 1000, weight: 50, crossed: false, onRecord: true },
      { article: 2, wished: 0, got: 1, worth: 625, weight: 30, crossed: false, onRecord: true },
      { article: 1, wished: 0, got: 1, worth: 400, weight: 20, crossed: false, onRecord: true },
    ],
  };
  const sum = (results: Results, inForce: boolean): number =>
    mandateParts(results, inForce).reduce((total, { points }) => total + points, 0);
  const codes = (results: Results, inForce: boolean) =>
    mandateParts(results, inForce).map(({ code }) => code);

  test("adds up to the result for a party, rounding included", () => {
    const results = { ...base, mandate: 767 + 81 - 64 };
    expect(sum(results, true)).toBe(results.mandate);
    expect(codes(results, true)).toEqual(["objective", "objective", "objective", "club", "burden"]);
  });

  test("names what a crossed red line cost", () => {
    const objectives = base.objectives.map((goal, at) => ({ ...goal, crossed: at === 0 }));
    const results = { ...base, objectives, mandate: 767 + 81 - 64 - SHAME };
    expect(mandateParts(results, true).at(-1)).toEqual({ code: "shame", points: -SHAME, article: -1 });
  });

  test("tells who stayed out what they have without the treaty and what reaches them", () => {
    const results = { ...base, isParty: false, burden: 0, club: 32, mandate: 532 };
    expect(mandateParts(results, true)).toEqual([
      { code: "outside", points: 500, article: -1 },
      { code: "spill", points: 32, article: -1 },
    ]);
  });

  test("has nothing of the club where the treaty never came into force", () => {
    const results = { ...base, club: 0, mandate: 436 };
    expect(codes(results, false)).toEqual(["outside", "burden"]);
    expect(sum(results, false)).toBe(436);
  });

  test("says where the scale ends", () => {
    const results = { ...base, text: 1000, club: 190, burden: 20, mandate: 1000 };
    expect(mandateParts(results, true).at(-1)).toEqual({ code: "limit", points: -170, article: -1 });
  });
});

describe("the ending", () => {
  const scenario = buildScenario("full", "young");
  const adopted = scenario.articles.map((article) => article.adopted);
  const GUARDS = ["hr62", "safeguards", "dataprot"];
  const unguarded = scenario.articles.map(({ id, adopted: real, alternatives }) =>
    GUARDS.includes(id) ? alternatives.length - 1 : real,
  );
  const world = (part: Partial<PublicWorld["treaty"]>): PublicWorld =>
    ({
      treaty: {
        outcome: { how: "consensus", ballot: null, blockers: [] },
        reached: 33,
        inForce: 36,
        deposited: Array.from({ length: 193 }, (_, i) => (i < 60 ? 20 : -1)),
        ...part,
      },
    }) as unknown as PublicWorld;

  test("rights are the safeguards index and effectiveness is cooperation: 59 and 76 on the real text", () => {
    expect(outcomeOf(scenario, world({}), adopted)).toEqual({
      adopted: true,
      months: 33,
      parties: 60,
      rights: 59,
      effectiveness: 76,
    });
  });

  test.each([
    ["trusted", world({}), adopted],
    ["brackets", world({ outcome: { how: "failed", ballot: null, blockers: [3] } }), adopted],
    ["waiting", world({ reached: -1, inForce: -1 }), adopted],
    ["half-bridge", world({ reached: 70, inForce: 73 }), adopted],
    ["iron", world({}), unguarded],
  ])("%s", (id, at, text) => {
    expect(endOf(scenario, at, text)).toBe(id);
  });
});
