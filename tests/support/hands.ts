/** Matches where policies play several people's seats, so that their records look like those of a class. */
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { indexOf, type Seat } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { giveCommand, openMatch, setReady } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";

export type Hands = Readonly<Record<Seat, Holder>>;

export const FOUR_HANDS: Hands = {
  KEN: { type: "bot", level: 2 },
  BRA: { type: "bot", level: 3 },
  DEU: { type: "script", script: "always-block" },
  IND: { type: "script", script: "liar" },
};

type Played = Omit<Setup, "seed" | "seats">;

const LESSON: Played = {
  scenario: "lesson",
  climate: "contested",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
};

export function setupOfHands(hands: Hands, seed: string, played: Played = LESSON): Setup {
  return {
    ...played,
    seed,
    seats: Object.fromEntries(Object.keys(hands).map((seat) => [seat, { type: "person" }])),
  };
}

/** Plays a whole match, by default a lesson. @param version the version of the rules that the record names */
export function playByHands(hands: Hands, seed: string, version: string, played: Played = LESSON): Match {
  const setup = setupOfHands(hands, seed, played);
  let match = openMatch(libraryFor(version, setup), setup);
  while (match.world.beat !== "over") {
    for (const [seat, plays] of Object.entries(hands)) {
      const { world, scenario } = match;
      const country = indexOf(scenario, seat);
      const chance = chanceOfSeat(world.secrets.words, world.clock, country);
      for (const command of policy(plays, seen(world, country), chance)) {
        const acted = giveCommand(match, seat, command);
        match = acted.ok ? acted.match : match;
      }
    }
    for (const seat of Object.keys(hands)) match = setReady(match, seat);
  }
  return match;
}
