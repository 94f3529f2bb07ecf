import { describe, expect, test } from "vitest";
import {
  endOf,
  lastAbroad,
  lastBeat,
  lastSteps,
  outcomeOf,
  pledgeEnds,
  promisesOf,
} from "../../../src/client/readings/reckoning.ts";
import { buildScenario } from "../../../src/content/index.ts";
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
