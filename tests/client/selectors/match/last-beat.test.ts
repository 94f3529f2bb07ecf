import { describe, expect, test } from "vitest";
import {
  boundThisBeat,
  lastAbroad,
  lastBeat,
  lastSteps,
  offersThisBeat,
  wasNotAdmitted,
} from "../../../../src/client/selectors/match/last-beat.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { heard } from "../../../support/heard.ts";

test("acts between capitals are those of the last step, without acts at home", () => {
  const opened = { type: "beatOpened" } as GameEvent;
  const help = { type: "assistanceGiven", gifts: [{ from: 1, to: 2 }] } as const;
  const law = { type: "homeStepped", steps: [], homes: [] } as const;
  expect(lastAbroad(heard([opened, help, opened, law, help, opened]))).toEqual([help]);
  expect(lastAbroad(heard([opened, help]))).toEqual([]);
  const kinds = ["campaignsRun", "pledgesMade", "pledgesSettled", "pricesNamed", "pricesGranted"] as const;
  const acts = kinds.map((type) => ({ type }) as unknown as GameEvent);
  expect(lastAbroad(heard([opened, ...acts, opened]))).toEqual(acts);
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

const OPENED = { type: "beatOpened" } as GameEvent;

test("only the proposing seat knows that an amendment was not admitted, and only in the beat after", () => {
  const proposed = { type: "amendmentsProposed", amendments: [], dropped: [4, 7] } as unknown as GameEvent;
  const journal = heard([OPENED, proposed, OPENED]);
  expect([4, 5, 7].map((country) => wasNotAdmitted(journal, country))).toEqual([true, false, true]);
  expect(wasNotAdmitted(heard([OPENED, proposed, OPENED, OPENED]), 4)).toBe(false);
});

test("deals that bind since the beat opened are counted for both sides, refusals are not", () => {
  const answered = (from: number, to: number, accepted: boolean): GameEvent => ({
    type: "offerAnswered",
    offer: 1,
    from,
    to,
    accepted,
  });
  const journal = heard([answered(1, 2, true), OPENED, answered(1, 2, true), answered(3, 2, false)]);
  expect([1, 2, 3].map((country) => boundThisBeat(journal, country))).toEqual([1, 1, 0]);
});

test("packages are counted from the opening of the beat", () => {
  const offer = (id: number): GameEvent => ({ type: "offerMade", offer: { id } }) as unknown as GameEvent;
  const closed = { type: "roundClosed" } as GameEvent;
  expect(offersThisBeat(heard([OPENED, offer(1), OPENED, offer(2), closed, offer(5)]))).toEqual([2, 5]);
});
