import { describe, expect, test } from "vitest";
import { gainOfJoining } from "../../src/engine/seats/joining.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import type { Level } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { countryOf, libraryFor, scenarioOf, setupOf } from "../support/scenario.ts";

const HANDICAP = 140;

/** A lesson in which only Kenya has a handicap, or nobody. */
function lessonWith(handicaps: Record<string, number>): Scenario {
  return { ...scenarioOf("lesson"), handicaps };
}

function played(handicaps: Record<string, number>, level: Level, climate: World["climate"]): Match {
  const setup = setupOf({ climate, seed: "handicap/1", seats: { KEN: { type: "bot", level } } });
  return playOut(openMatch(libraryFor(lessonWith(handicaps)), setup));
}

const ofKenya = ({ world, scenario }: Pick<Match, "world" | "scenario">) =>
  results(seen(world, countryOf(scenario, "KEN")));

/** The same world with another outcome of the treaty. */
function withOutcome(world: World, how: "failed" | "consensus", deposited: boolean): World {
  const country = countryOf(world.scenario, "KEN");
  const { treaty } = world;
  return {
    ...world,
    treaty: {
      ...treaty,
      outcome: { how, ballot: null, blockers: [] },
      deposited: treaty.deposited.map((month, i) => (i === country ? (deposited ? 3 : -1) : month)),
    },
  };
}

describe("MODEL §3.12: the handicap", () => {
  test("a seat gets its handicap in every outcome: as a party, outside, and without a treaty", () => {
    const { world, scenario } = played({ KEN: HANDICAP }, 2, "contested");
    const plain = { ...world, scenario: { ...scenario, handicaps: {} } };
    const outcomes = [
      (one: World) => withOutcome(one, "consensus", true),
      (one: World) => withOutcome(one, "consensus", false),
      (one: World) => withOutcome(one, "failed", false),
    ];
    for (const outcome of outcomes) {
      const withIt = ofKenya({ world: outcome(world), scenario });
      const without = ofKenya({ world: outcome(plain), scenario: plain.scenario });
      expect(withIt.mandate - without.mandate).toBe(HANDICAP);
      expect(withIt.parts).toContainEqual({ code: "handicap", points: HANDICAP, article: -1 });
      expect(withIt.parts.reduce((sum, { points }) => sum + points, 0)).toBe(withIt.mandate);
      expect({ ...withIt, mandate: 0, parts: [] }).toEqual({ ...without, mandate: 0, parts: [] });
    }
  });

  test("a seat with no handicap has no such part", () => {
    const { parts } = ofKenya(played({ IND: HANDICAP }, 2, "contested"));
    expect(parts.map(({ code }) => code)).not.toContain("handicap");
  });

  test.each([2, 3] as const)("level %i decides the same with and without it", (level) => {
    expect(played({ KEN: HANDICAP }, level, "contested").log).toEqual(played({}, level, "contested").log);
  });

  test("it changes nothing about whether joining pays", () => {
    const { world, scenario } = played({ KEN: HANDICAP }, 2, "contested");
    const own = seen(world, countryOf(scenario, "KEN"));
    const plain = { ...own, world: { ...own.world, scenario: lessonWith({}) } };
    expect(gainOfJoining(own)).toBe(gainOfJoining(plain));
  });

  test("research has no handicaps", () => {
    const withIt = ofKenya(played({ KEN: HANDICAP }, 2, "measured"));
    expect(withIt).toEqual(ofKenya(played({}, 2, "measured")));
  });
});
