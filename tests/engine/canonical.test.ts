/**
 * The public picture comes from covariates and sourced positions. Changing the hand-written mandates changes neither
 * a byte of what the other seats are sent nor any of their readings. The seeds are in the test names.
 */
import { describe, expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { canonical } from "../../src/engine/model/canonical.ts";
import { homeOn } from "../../src/engine/model/home.ts";
import { shownBy, shownMargin } from "../../src/engine/model/shown.ts";
import { type Seen, seen } from "../../src/engine/seats/seen.ts";
import {
  AUDIENCES,
  type Climate,
  type Mandate,
  SCENARIOS,
  type ScenarioId,
} from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { view } from "../../src/engine/views/view.ts";
import { eventsFor, openMatch } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { playOn } from "../support/play.ts";
import { readingsOf } from "../support/readings.ts";
import { countryOf, libraryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

/** Replacements for the twelve hand-written mandates: each state gets the next state's lines, or no state has any. */
const OTHERS: Readonly<Record<"swapped" | "removed", readonly Mandate[]>> = {
  swapped: MANDATES.map(({ country }, k) => ({
    country,
    lines: MANDATES[(k + 1) % MANDATES.length]?.lines ?? [],
  })),
  removed: [],
};
const CASES: readonly (readonly [ScenarioId, Climate, string])[] = [
  ["lesson", "measured", "m1"],
  ["express", "tense", "m2"],
  ["standard", "calm", "m3"],
  ["full", "measured", "m4"],
  ["lesson", "contested", "m5"],
];
/** Two seats without a hand-written mandate, and the wall. */
const SEATS = ["FRA", "NGA", "wall"] as const;

function openedWith(mandates: readonly Mandate[], [scenario, climate, seed]: (typeof CASES)[number]): Match {
  const setup = setupOf({ scenario, climate, seed, seats: { FRA: PERSON, NGA: PERSON } });
  return openMatch({ ...libraryOf(setup), mandates }, setup);
}

function seenBy({ world }: Pick<Match, "world">, seat: string): Seen {
  return seen(world, seat === "wall" ? -1 : countryOf(world.scenario, seat));
}

/** The margins, red lines and home tables of all states, as every seat can work them out. */
function publicFacts(world: World): string {
  const { scenario } = world;
  const text = scenario.articles.map(({ adopted }) => adopted);
  return JSON.stringify([
    canonical(scenario),
    scenario.countries.map((_, i) => [
      homeOn(scenario, i, text),
      shownBy(world, i),
      text.map((o, a) => shownMargin(world, i, a, o)),
    ]),
  ]);
}

describe("the public part of a match is the same for all hand-written mandates", () => {
  for (const [how, mandates] of Object.entries(OTHERS)) {
    test.each(CASES)(`%s, %s, seed %s: all that is sent at the opening, with mandates ${how}`, (...of) => {
      const [usual, other] = [openedWith(MANDATES, of), openedWith(mandates, of)];
      expect(other.world.secrets.objectives).not.toEqual(usual.world.secrets.objectives);
      for (const seat of SEATS) {
        const sent = ({ world, ...match }: Match): string =>
          JSON.stringify([view(world, seat), eventsFor({ ...match, world }, seat, 0), match.scenario]);
        expect(sent(other)).toBe(sent(usual));
        expect(readingsOf(seenBy(other, seat), "opening")).toBe(readingsOf(seenBy(usual, seat), "opening"));
      }
      expect(publicFacts(other.world)).toBe(publicFacts(usual.world));
    });

    test.each(CASES)(`%s, %s, seed %s: every reading of every beat, with mandates ${how}`, (...of) => {
      const { scenario, secrets } = openedWith(mandates, of).world;
      const { opening, salience, weight, followed, redLines, objectives } = secrets;
      const stakes = { opening, salience, weight, followed, redLines, objectives };
      for (const { world } of playOn(openedWith(MANDATES, of).world).beats) {
        const other = { world: { ...world, scenario, secrets: { ...world.secrets, ...stakes } } };
        for (const seat of SEATS) {
          expect(readingsOf(seenBy(other, seat), `${world.clock}`)).toBe(
            readingsOf(seenBy({ world }, seat), `${world.clock}`),
          );
        }
      }
    });
  }
});

describe("a scenario, which everybody receives, contains no mandate", () => {
  test.each(SCENARIOS)("%s: only which seats have a home table", (id) => {
    for (const audience of AUDIENCES) {
      const scenario = scenarioOf(id, audience);
      expect(scenario.homeTables).toEqual(MANDATES.map(({ country }) => country));
      expect(JSON.stringify(scenario)).not.toMatch(/"(accept|refuse|lines|mandates|objectives)":/);
    }
  });
});
