import { describe, expect, test } from "vitest";
import { lastAbroad, lastBeat, lastSteps } from "../../../src/client/readings/last-beat.ts";
import type { GameEvent } from "../../../src/engine/state/event.ts";
import { heard } from "../../support/heard.ts";

test("acts between capitals are those of the step that closed last, and nothing done at home", () => {
  const opened = { type: "beatOpened" } as GameEvent;
  const help = { type: "assistanceGiven", gifts: [{ from: 1, to: 2 }] } as const;
  const law = { type: "homeStepped", steps: [], homes: [] } as const;
  expect(lastAbroad(heard([opened, help, opened, law, help, opened]))).toEqual([help]);
  expect(lastAbroad(heard([opened, help]))).toEqual([]);
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
    const events = heard([opened(1), stepped(1), opened(2), stepped(1, 2), opened(3)]);
    expect(lastBeat(events)).toEqual([stepped(1, 2)]);
    expect(lastSteps(events, 2)).toEqual([step(2)]);
    expect(lastBeat(heard([opened(1)]))).toEqual([]);
  });
});
