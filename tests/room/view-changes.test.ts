/**
 * A view can be rebuilt byte by byte from its changes. The tests check this for several seats through whole matches
 * with random play. The seeds are in the tests' names.
 */
import { describe, expect, test } from "vitest";
import type { ScenarioId } from "../../src/engine/state/scenario.ts";
import { close, eventsFor, openMatch, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { changesBetween, withChanges } from "../../src/room/view-changes.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";
import { tried, tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const PERSONS = ["KEN", "USA", "FRA"] as const;
const WATCHED = [...PERSONS, "BRA", "chair", "teacher", "wall"];

/** The value after a trip over the network. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function matchesOf(scenario: ScenarioId, seed: string): readonly Match[] {
  const setup = setupOf({ scenario, seed, seats: Object.fromEntries(PERSONS.map((seat) => [seat, PERSON])) });
  const roll = dice(seed);
  let match = openMatch(libraryOf(setup), setup);
  const stages = [match];
  while (match.world.beat !== "over") {
    for (const seat of PERSONS) {
      match = tryRandomOrder(match, seat, roll);
      stages.push(match);
    }
    match = close(match);
    stages.push(match);
  }
  return stages;
}

/** The match after every single act. */
function everyStep(scenario: ScenarioId, seed: string): readonly Match[] {
  const setup = setupOf({ scenario, seed, seats: Object.fromEntries(PERSONS.map((seat) => [seat, PERSON])) });
  const roll = dice(seed);
  let match = openMatch(libraryOf(setup), setup);
  const stages = [match];
  while (match.world.beat !== "over") {
    for (const seat of PERSONS) {
      for (const option of viewOf(match, seat).options) {
        match = tried(match, seat, commandFor(option, match.world, roll));
        stages.push(match);
      }
    }
    match = close(match);
    stages.push(match);
  }
  return stages;
}

describe("the earlier view plus the changes gives the later view", () => {
  test.each([
    ["express", "v1"],
    ["lesson", "v2"],
    ["standard", "v3"],
  ] as const)("%s, seed %s: every step, and steps over several", (scenario, seed) => {
    const stages = matchesOf(scenario, seed);
    expect(stages.length).toBeGreaterThan(30);
    for (const seat of WATCHED) {
      for (const [at, match] of stages.entries()) {
        const after = viewOf(match, seat);
        for (const back of [1, 7]) {
          const before = viewOf(stages[Math.max(0, at - back)] ?? match, seat);
          const rebuilt = withChanges(sent(before), sent(changesBetween(before, after)));
          expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(after));
        }
      }
    }
  });
});

describe("a view never changes without an event that its seat receives", () => {
  test.each([
    ["express", "v6"],
    ["lesson", "v7"],
    ["standard", "v8"],
  ] as const)("%s, seed %s: every act of others, and every beat", (scenario, seed) => {
    const stages = everyStep(scenario, seed);
    let quiet = 0;
    for (const seat of WATCHED) {
      for (const [at, match] of stages.entries()) {
        const before = stages[at - 1];
        if (before === undefined || eventsFor(match, seat, before.log.length).length > 0) continue;
        expect(viewOf(match, seat)).toEqual(viewOf(before, seat));
        quiet++;
      }
    }
    expect(quiet).toBeGreaterThan(100);
  });
});

describe("unchanged parts are not sent again", () => {
  test("there are no changes between a view and itself", () => {
    for (const seat of WATCHED) {
      const view = viewOf(matchesOf("express", "v4")[5] as Match, seat);
      const changes = changesBetween(view, sent(view));
      expect(changes.world).toEqual({});
      expect(changes.mine ?? {}).toEqual({});
      expect([changes.rulings, changes.options]).toEqual([undefined, undefined]);
    }
  });

  test("a beat's changes are a small part of the view", () => {
    const stages = matchesOf("lesson", "v5");
    const [before, after] = stages.slice(20, 22).map((match) => viewOf(match, "KEN"));
    if (before === undefined || after === undefined) throw new Error("the match was too short");
    const share = JSON.stringify(changesBetween(before, after)).length / JSON.stringify(after).length;
    expect(share).toBeLessThan(0.5);
  });
});
