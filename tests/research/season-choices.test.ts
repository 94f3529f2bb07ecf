/** Which seasons hold a real choice, and what a player can do in one. */
import { describe, expect, test } from "vitest";
import { seen } from "../../src/engine/seats/seen.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { World } from "../../src/engine/state/world.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { close, openMatch } from "../../src/match/match.ts";
import { botCommands } from "../../src/research/tournament/bot-talks.ts";
import { seasonTargets } from "../../src/research/tournament/cli/season-targets.ts";
import { seasonFigures } from "../../src/research/tournament/cli/seasons-section.ts";
import { isMet } from "../../src/research/tournament/cli/target-section.ts";
import { setupOf } from "../../src/research/tournament/duel.ts";
import { choiceOf, type SeasonChoice } from "../../src/research/tournament/season-choices.ts";
import { optionsInSeason } from "../../src/research/tournament/season-options.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const ends = (mandate: number, trust: number, world: number, swing = 0) =>
  [-swing, swing, -swing, swing].map((by) => ({ mandate: mandate + by, trust, world }));
const USUAL = ends(600, 600, 500);

describe("a season holds a real choice", () => {
  test("if an option gives at least 1% more of one result than the usual acts", () => {
    expect(choiceOf(USUAL, [ends(606, 590, 500)])).toEqual({ choice: "better", gains: ["mandate"] });
    expect(choiceOf(USUAL, [ends(605, 600, 500)])).toEqual({ choice: "none", gains: [] });
    expect(choiceOf(USUAL, [ends(590, 600, 505)])).toEqual({ choice: "better", gains: ["world"] });
  });

  test("but not if the gain is within two standard errors of nothing", () => {
    expect(choiceOf(USUAL, [ends(610, 600, 500, 40)]).choice).toBe("none");
  });

  test("or if one option is ahead in one result and behind in another", () => {
    // 5 points of Mandate matter, but are less than 1%; so do 4 points of World.
    expect(choiceOf(USUAL, [ends(605, 600, 496)]).choice).toBe("trade");
  });

  test("and not if every option is worse", () => {
    expect(choiceOf(USUAL, [ends(500, 500, 400)]).choice).toBe("none");
  });
});

test("given a real choice in three of five seasons, then the share is 60% and the target is met", () => {
  const season = (choice: SeasonChoice["choice"], stage: SeasonChoice["stage"]): SeasonChoice => ({
    stage,
    choice,
    gains: choice === "better" ? ["trust"] : [],
  });
  const seasons = seasonFigures("test", [
    [season("better", "before"), season("trade", "after"), season("none", "after")],
    [season("better", "inForce"), season("none", "inForce")],
  ]);
  expect(seasons.real.value).toBe(0.6);
  expect([seasons.gains.mandate.value, seasons.gains.trust.value]).toEqual([0, 0.4]);
  // Two gains are of Trust alone, so only the trade-off is left without it.
  expect(seasons.beyondTrust.value).toBe(0.2);
  expect(seasons.stages.map(({ seasons: count, real }) => [count, real])).toEqual([
    [1, 1],
    [2, 0.5],
    [2, 0.5],
  ]);
  expect(seasonTargets({ seasons }).map(isMet)).toEqual([true]);
});

test("the options of a season begin with the usual acts, include doing nothing, and repeat none (Kenya's first season)", () => {
  const table = { scenario: "express", climate: "contested", audience: "adult", seed: "season" } as const;
  const setup = setupOf(table, 0, { KEN: { type: "bot", level: 2 } });
  let match = openMatch(libraryFor(TEST_VERSION, table), setup);
  while (match.world.beat !== "season" && match.world.beat !== "over") match = close(match);
  const world: World = match.world;
  expect(world.beat).toBe("season");
  const country = indexOf(world.scenario, "KEN");
  const usual = botCommands(world, country);
  const options = optionsInSeason(seen(world, country), usual);
  expect(options[0]).toEqual(usual);
  expect(options).toContainEqual([]);
  expect(options.length).toBeGreaterThan(5);
  expect(new Set(options.map((one) => JSON.stringify(one))).size).toBe(options.length);
});
