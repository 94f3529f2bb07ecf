import { expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { scoreOf } from "../../src/lab/matches/outcome.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { COMBINATIONS, chosenShare, playHands } from "../../src/research/tournament/choices.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

test("differences within a seed are choice, and differences between seeds are luck", () => {
  expect(
    chosenShare([
      [400, 600],
      [400, 600],
    ]),
  ).toBe(1);
  expect(
    chosenShare([
      [400, 400],
      [600, 600],
    ]),
  ).toBe(0);
  expect(
    chosenShare([
      [300, 500],
      [500, 700],
    ]),
  ).toBe(0.5);
  expect(chosenShare([[500, 500]])).toBe(0);
});

test("a Kenya that says nothing ends below level 2, and a repeated match is the same", () => {
  const trial = {
    table: { scenario: "lesson", climate: "contested", audience: "young", seed: "hands" } as const,
    seat: "KEN",
    game: 0,
  };
  const scores = playHands(trial);
  expect(scores).toHaveLength(COMBINATIONS);
  expect(playHands(trial)).toEqual(scores);
  expect(scores.at(-1)?.mandate).toBeLessThan(scores[0]?.mandate ?? 0);
});

/** The mean Mandate of all twelve delegations over six lessons, with the same kind of player in every seat. */
function twelve(holder: Holder): number {
  const table = { scenario: "lesson", climate: "contested", audience: "young" } as const;
  const seats = MANDATES.map(({ country }) => country);
  const mandates = [0, 1, 2, 3, 4, 5].flatMap((game) => {
    const setup = { ...table, seed: `twelve/${game}`, procedure: "un-ga", level: 2 } as const;
    const library = libraryFor(TEST_VERSION, table);
    const { world } = playOut(
      openMatch(library, { ...setup, seats: Object.fromEntries(seats.map((seat) => [seat, holder])) }),
    );
    return seats.map((seat) => scoreOf(world, indexOf(world.scenario, seat)).mandate);
  });
  return mandates.reduce((sum, own) => sum + own, 0) / mandates.length;
}

test("in a room of twelve people those who talk end above those who only lay placards", () => {
  expect(twelve({ type: "bot", level: 2 })).toBeGreaterThan(twelve({ type: "script", script: "lazy" }));
});
