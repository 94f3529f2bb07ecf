import { describe, expect, test } from "vitest";
import {
  alliesOf,
  arrivalsOf,
  lastArrivals,
  monthOfNth,
  runnersOf,
} from "../../../../src/client/selectors/ratification/race.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { HomeStep } from "../../../../src/engine/state/event-parts.ts";
import type { HomePledge } from "../../../../src/engine/state/treaty.ts";
import type { PublicWorld } from "../../../../src/engine/state/world.ts";
import { heard } from "../../../support/heard.ts";

/** A world with only the fields that the race reads. Five states are enough. */
function world(part: {
  signed: readonly number[];
  deposited: readonly number[];
  pledges?: readonly HomePledge[];
}): PublicWorld {
  const { signed, deposited, pledges = [] } = part;
  return { treaty: { signed, deposited }, pledges } as unknown as PublicWorld;
}

function stepped(...steps: readonly Pick<HomeStep, "country" | "act" | "ok">[]): GameEvent {
  const whole = steps.map((step) => ({ ...step, card: "none" as const, chance: 1, support: 50 }));
  return { type: "homeStepped", steps: whole, homes: [] };
}

const pledge: HomePledge = { by: 0, with: [1, 2], count: 1, until: 24, status: "open" };

describe("the race", () => {
  const events = heard([
    stepped({ country: 1, act: "implementLaw", ok: false }, { country: 2, act: "implementLaw", ok: true }),
    stepped({ country: 3, act: "implementLaw", ok: true }, { country: 3, act: "callVote", ok: false }),
    stepped({ country: 3, act: "callVote", ok: true }),
  ]);
  const at = world({ signed: [3, 0, -1, -1, -1], deposited: [0, -1, -1, -1, -1] });

  test("a state is at the stage of its last public step", () => {
    const statuses = runnersOf(at, events, -1).map(({ status }) => status);
    expect(statuses).toEqual(["deposited", "signed", "law", "won", "outside"]);
  });

  test("a lost vote is shown until one is won", () => {
    const lost = runnersOf(at, events.slice(0, 2), -1).map(({ hasLostVote }) => hasLostVote);
    expect(lost).toEqual([false, false, false, true, false]);
    expect(runnersOf(at, events, -1).some(({ hasLostVote }) => hasLostVote)).toBe(false);
  });

  test("allies are the states in a valid pledge with the player's own seat, in both directions", () => {
    const pledged = world({ signed: [], deposited: [], pledges: [pledge] });
    expect([...alliesOf(pledged, 0)]).toEqual([1, 2]);
    expect([...alliesOf(pledged, 2)]).toEqual([0]);
    expect([...alliesOf(pledged, 3)]).toEqual([]);
    const off = world({ signed: [], deposited: [], pledges: [{ ...pledge, status: "void" }] });
    expect([...alliesOf(off, 0)]).toEqual([]);
  });
});

test("each runner has its months, and the allies of the player's own seat are marked", () => {
  const at = world({ signed: [2, -1, 5], deposited: [8, -1, -1], pledges: [pledge] });
  expect(runnersOf(at, [], 2)).toEqual([
    { country: 0, status: "deposited", signed: 2, deposited: 8, hasLostVote: false, isAlly: true },
    { country: 1, status: "outside", signed: -1, deposited: -1, hasLostVote: false, isAlly: false },
    { country: 2, status: "signed", signed: 5, deposited: -1, hasLostVote: false, isAlly: false },
  ]);
});

test("other acts at home and other events change neither laws nor votes", () => {
  const at = world({ signed: [-1], deposited: [-1] });
  const hearing = stepped(
    { country: 0, act: "holdHearing", ok: true },
    { country: 0, act: "consultAtHome", ok: false },
  );
  const other = {
    type: "roundClosed",
    steps: [{ country: 0, act: "callVote", ok: true }],
  } as unknown as GameEvent;
  expect(runnersOf(at, heard([hearing, other]), -1)).toMatchObject([
    { status: "outside", hasLostVote: false },
  ]);
});

describe("arrivals", () => {
  test("keep the order of the instruments", () => {
    const passed = (deposits: readonly (readonly [number, number])[]): GameEvent => ({
      type: "monthsPassed",
      from: 0,
      to: 12,
      signatures: [],
      broughtIn: [],
      deposits,
      euConsent: -1,
    });
    const months = [
      passed([
        [3, 7],
        [3, 2],
      ]),
      passed([[14, 1]]),
    ];
    expect(arrivalsOf(heard(months))).toEqual([
      { month: 3, country: 7 },
      { month: 3, country: 2 },
      { month: 14, country: 1 },
    ]);
  });

  test("in the last beat that closed are those between its two openings", () => {
    const months = (month: number, country: number) =>
      ({ type: "monthsPassed", deposits: [[month, country]] }) as unknown as GameEvent;
    const opened = { type: "beatOpened" } as GameEvent;
    const journal = heard([
      opened,
      months(3, 1),
      opened,
      months(0, 2),
      { type: "roundClosed" } as GameEvent,
      opened,
    ]);
    expect(lastArrivals(journal)).toEqual([{ month: 0, country: 2 }]);
  });

  test("the n-th has a month only after it has come", () => {
    const at = world({ signed: [], deposited: [30, -1, 4, 9, 0] });
    expect([1, 2, 3, 4, 5].map((n) => monthOfNth(at, n))).toEqual([0, 4, 9, 30, null]);
  });
});
