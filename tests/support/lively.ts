/** A match whose player does a little of everything: deals, answers to events, and a block on the last night. */
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { giveCommand, openMatch, setReady, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { SOLO, TEST_VERSION } from "./by-hand.ts";

const SEAT = "KEN";

/** With this seed the film has a package, a law, help and a campaign among its moments, and the block beside them. */
export const LIVELY_SEED = "lively 13";

/** A whole lesson, played by Kenya. @param seed of the match */
export function livelyMatch(seed = LIVELY_SEED): Match {
  const setup: Setup = {
    ...SOLO,
    ...({ scenario: "lesson", climate: "contested" } as const),
    ...{ seed, seats: { [SEAT]: { type: "person" } } },
  };
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  while (match.world.beat !== "over") {
    for (const command of commandsIn(match)) {
      const given = giveCommand(match, SEAT, command);
      match = given.ok ? given.match : match;
    }
    match = setReady(match, SEAT);
  }
  return match;
}

function commandsIn({ world, scenario, ...rest }: Match): readonly Command[] {
  const country = indexOf(scenario, SEAT);
  const chance = chanceOfSeat(world.secrets.words, world.clock, country);
  const asked = viewOf({ world, scenario, ...rest }, SEAT).options.find(({ type }) => type === "answerEvent");
  const answer = asked?.type === "answerEvent" ? asked.answers[0] : undefined;
  return [
    ...policy({ type: "bot", level: 3 }, seen(world, country), chance),
    ...(world.beat === "stand" ? [{ type: "standOnPackage", stand: "block" } as const] : []),
    ...(answer === undefined ? [] : [{ type: "answerEvent", answer } as const]),
  ];
}
