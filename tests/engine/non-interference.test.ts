/**
 * Nobody cheats: if every secret of a seat changes but its commands stay the same, nothing changes for any other
 * seat. The seeds are in the test names.
 */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Level } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, type Played, playOn, type SeatPolicy } from "../support/play.ts";
import { countryOf, scenarioOf, setupOf } from "../support/scenario.ts";
import { withOtherSecretsOf } from "../support/secrets.ts";

type Case = readonly [seat: string, scenario: ScenarioId, seed: string, level: Level];

const CASES: readonly Case[] = [
  ["FRA", "lesson", "n1", 2],
  ["DEU", "lesson", "n2", 2],
  ["MEX", "express", "n3", 2],
  ["NGA", "express", "n4", 2],
  ["AUS", "express", "n5", 1],
  ["TUV", "standard", "n6", 2],
  ["GBR", "standard", "n7", 2],
  ["ZAF", "standard", "n8", 1],
  ["USA", "lesson", "n2", 2],
  ["BRA", "express", "n3", 2],
  ["CHN", "express", "n5", 1],
  ["RUS", "standard", "n7", 2],
  ["IND", "standard", "n8", 1],
  ["MEX", "express", "n9", 3],
  ["KEN", "standard", "n10", 3],
];

function worldOf(scenario: ScenarioId, seed: string, level: Level): World {
  return opened(setupOf({ scenario, seed, level }), scenarioOf(scenario));
}

/** Repeats the commands that a seat gave in another match, beat by beat. */
function asIn(played: Played, country: number): SeatPolicy {
  const given = new Map(played.beats.map((beat) => [beat.world.clock, beat.commands[country] ?? []]));
  return (world, i, usual) => (i === country ? (given.get(world.clock) ?? []) : usual);
}

/** The commands of all other seats. */
function othersIn(played: Played, country: number): (readonly (readonly Command[])[])[] {
  return played.beats.map((beat) => beat.commands.filter((_, i) => i !== country));
}

/** The event without its only private part: how far this seat's own position has shifted. */
function seenByOthers(event: GameEvent, country: number): GameEvent {
  if (event.type !== "mindsMoved") return event;
  return { ...event, shifts: event.shifts.map((shift, i) => (i === country ? 0 : shift)) };
}

function logWithout(played: Played, country: number): GameEvent[] {
  return played.log.map((event) => seenByOthers(event, country));
}

describe("another seat's secrets change nothing while its commands stay the same", () => {
  test.each(CASES)("%s in %s, seed %s, level %i", (seat, scenario, seed, level) => {
    const world = worldOf(scenario, seed, level);
    const country = countryOf(world.scenario, seat);
    const before = playOn(world);
    const after = playOn(withOtherSecretsOf(world, country, seed), asIn(before, country));
    expect(othersIn(after, country)).toEqual(othersIn(before, country));
    expect(logWithout(after, country)).toEqual(logWithout(before, country));
    expect(after.world.trust).toEqual(before.world.trust);
    expect(after.world.concessions).toEqual(before.world.concessions);
  });

  test("the control: with its commands free, other secrets do make a difference", () => {
    const different = CASES.filter(([seat, scenario, seed, level]) => {
      const world = worldOf(scenario, seed, level);
      const country = countryOf(world.scenario, seat);
      const other = playOn(withOtherSecretsOf(world, country, seed));
      return (
        JSON.stringify(logWithout(other, country)) !== JSON.stringify(logWithout(playOn(world), country))
      );
    });
    expect(different.length).toBeGreaterThanOrEqual(6);
  });
});

describe("other luck for one bot changes nobody else's luck", () => {
  test("a seat held by a silent script leaves every other seat's rolls alone in the beat, seed n9", () => {
    const silent = {
      ...setupOf({ scenario: "express", seed: "n9" }),
      seats: { FJI: { type: "script", script: "silent" } },
    } as const;
    const with0 = playOn(opened(silent, scenarioOf("express")), undefined, (world) => world.beat !== "sound");
    const without = playOn(worldOf("express", "n9", 2), undefined, (world) => world.beat !== "sound");
    const fiji = countryOf(scenarioOf("express"), "FJI");
    expect(othersIn(with0, fiji)).toEqual(othersIn(without, fiji));
  });
});
