/** One definition of what is legal: a command that no seat is offered has no effect when the beat closes. */
import { expect, test } from "vitest";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { options } from "../../src/engine/options/options.ts";
import { resolve } from "../../src/engine/resolve.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { close, openMatch } from "../../src/match/match.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { oneOfEach } from "../support/arbitrary.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const SEATS = ["BRA", "KEN", "USA"];
/** These commands take effect at once, not at the close. */
const AT_ONCE: readonly Command["type"][] = ["offerPackage", "answerOffer", "withdrawOffer"];

/** The worlds of a lesson, beat by beat. */
function worldsOf(seed: string): World[] {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, PERSON]));
  const setup = setupOf({ scenario: "lesson", seed, seats });
  let match = openMatch(libraryOf(setup), setup);
  const worlds = [match.world];
  while (match.world.beat !== "over") {
    match = close(match);
    worlds.push(match.world);
  }
  return worlds.filter(({ beat }) => beat !== "over");
}

/** Commands that some seat could give at some time in the match. */
function commandsIn(worlds: readonly World[], seed: string): Command[] {
  const roll = dice(seed);
  return worlds.flatMap((world) =>
    SEATS.flatMap((seat) => {
      const country = world.scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
      return oneOfEach(options(seen(world, country)), world, roll);
    }),
  );
}

test.each(["a", "b", "c"])(
  "given a command that is not legal for a seat, when it is handed in all the same, then the beat closes as without it (seed %s)",
  (seed) => {
    const worlds = worldsOf(`legality/${seed}`);
    const commands = commandsIn(worlds, seed).filter(({ type }) => !AT_ONCE.includes(type));
    let refused = 0;
    for (const world of worlds) {
      const silent = world.scenario.countries.map((): readonly Command[] => []);
      const plain = JSON.stringify(resolve(world, silent).events);
      const country = world.scenario.countries.findIndex(
        ({ iso3 }) => iso3 === SEATS[refused % SEATS.length],
      );
      for (const command of commands) {
        if (isAllowed(seen(world, country), command)) continue;
        refused += 1;
        const given = silent.map((none, i) => (i === country ? [command] : none));
        expect(JSON.stringify(resolve(world, given).events), JSON.stringify(command)).toBe(plain);
      }
    }
    expect(refused).toBeGreaterThan(500);
  },
);
