/**
 * A seat sees only what it may. A page that has only its seat's view gets the same readings as the match itself, and
 * the secrets and hidden acts of other seats change none of them. The seeds are in the test names.
 */
import { describe, expect, test } from "vitest";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Climate, ScenarioId } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import { view } from "../../src/engine/views/view.ts";
import { close, closeBecause, eventsFor, giveCommand, openMatch, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";
import { tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { readingsOf } from "../support/readings.ts";
import { countryOf, libraryOf, PERSON, setupOf } from "../support/scenario.ts";
import { withEverythingElseSecret } from "../support/secrets.ts";

const CASES: readonly (readonly [ScenarioId, Climate, string])[] = [
  ["lesson", "measured", "s1"],
  ["express", "measured", "s2"],
  ["standard", "measured", "s3"],
  ["lesson", "contested", "s4"],
  ["express", "contested", "s5"],
];
const SEATS = ["KEN", "USA", "FRA"] as const;

/** The world before every beat of a match where three people give commands of every kind. */
function worldsOf(...[scenario, climate, seed]: (typeof CASES)[number]): readonly World[] {
  const setup = setupOf({
    scenario,
    climate,
    seed,
    seats: Object.fromEntries(SEATS.map((seat) => [seat, PERSON])),
  });
  const roll = dice(seed);
  const worlds: World[] = [];
  let match = openMatch(libraryOf(setup), setup);
  while (match.world.beat !== "over") {
    for (const seat of SEATS) match = tryRandomOrder(match, seat, roll);
    worlds.push(match.world);
    match = close(match);
  }
  return [...worlds, match.world];
}

describe("a page gets the same readings from its view as the match for its seat", () => {
  test.each(CASES)("%s, %s, seed %s, every beat, three delegations and the wall", (...of) => {
    const [, , seed] = of;
    for (const [at, world] of worldsOf(...of).entries()) {
      for (const seat of [...SEATS, "wall"]) {
        const sent: typeof world = JSON.parse(JSON.stringify(view(world, seat)));
        const page = seenFrom(world.scenario, sent as never);
        const host = seen(world, countryOrNone(world, seat));
        expect(readingsOf(page, `${seed}/${at}`)).toBe(readingsOf(host, `${seed}/${at}`));
      }
    }
  });
});

describe("no reading of a seat changes at all if all other secrets change", () => {
  test.each(CASES)("%s, %s, seed %s", (...of) => {
    const [, , seed] = of;
    for (const [at, world] of worldsOf(...of).entries()) {
      for (const seat of SEATS) {
        const country = countryOf(world.scenario, seat);
        const other = withEverythingElseSecret(world, country, seed);
        expect(readingsOf(seen(other, country), `${at}`)).toBe(readingsOf(seen(world, country), `${at}`));
      }
    }
  });
});

describe("hidden acts of others change nothing that a seat receives before they are revealed", () => {
  test.each(CASES)("%s, %s, seed %s: packages and sealed acts between others", (scenario, climate, seed) => {
    const seats = Object.fromEntries(SEATS.map((seat) => [seat, PERSON]));
    const setup = setupOf({ scenario, climate, seed, seats });
    let match = closeBecause(openMatch(libraryOf(setup), setup), "teacher");
    while (match.world.round < 2 || match.world.beat !== "deal") match = closeBecause(match, "teacher");
    const busy = secretly(match, dice(seed));
    expect(busy.log.length).toBeGreaterThan(match.log.length);
    expect(JSON.stringify(viewOf(busy, "KEN"))).toBe(JSON.stringify(viewOf(match, "KEN")));
    expect(JSON.stringify(eventsFor(busy, "KEN", 0))).toBe(JSON.stringify(eventsFor(match, "KEN", 0)));
  });
});

/** The United States and France offer each other packages and seal acts. Kenya is not involved. */
function secretly(match: Match, roll: ReturnType<typeof dice>): Match {
  let now = match;
  for (const seat of ["USA", "FRA"]) {
    for (const option of viewOf(now, seat).options) {
      const given = commandFor(option, now.world, roll);
      const command = given.type === "answerOffer" ? { ...given, accept: false } : given;
      const to = countryOf(now.scenario, seat === "USA" ? "FRA" : "USA");
      const acted = giveCommand(
        now,
        seat,
        command.type === "offerPackage" ? { ...command, to, assistance: 0 } : command,
      );
      if (acted.ok) now = acted.match;
    }
  }
  return now;
}

function countryOrNone(world: World, seat: string): number {
  return seat === "wall" ? -1 : countryOf(world.scenario, seat);
}
