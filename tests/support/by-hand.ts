/** Matches where a policy plays a person's seat, so that their records look like those of a real player. */

import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { giveCommand, openMatch, setReady } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";

export const TEST_VERSION = "test";

export const SOLO: Omit<Setup, "scenario" | "seed" | "seats"> = {
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
};

/** Plays a whole match with a policy in a person's seat; `isEnough` may end it early. */
export function playByHand(
  setup: Setup,
  seat: string,
  plays: Holder,
  isEnough: (match: Match) => boolean = () => false,
): Match {
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const country = indexOf(match.scenario, seat);
  while (match.world.beat !== "over" && !isEnough(match)) {
    const { world } = match;
    const chance = chanceOfSeat(world.secrets.words, world.clock, country);
    for (const command of policy(plays, seen(world, country), chance)) {
      const acted = giveCommand(match, seat, command);
      match = acted.ok ? acted.match : match;
    }
    match = setReady(match, seat);
  }
  return match;
}
