/** A person who plays at random from the current options. The same seed gives the same acts. */
import type { Command } from "../../engine/state/command.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { closeBecause, giveCommand, openMatch, setReady, viewOf } from "../../match/match.ts";
import type { Library, Match } from "../../match/types.ts";
import { commandFor, type Dice, dice } from "./random-commands.ts";

/** Tries one command. A refusal leaves the match unchanged. */
export function tried(match: Match, seat: Seat, command: Command): Match {
  const acted = giveCommand(match, seat, command);
  return acted.ok ? acted.match : match;
}

/** Tries one act of every kind among the options, and sometimes leaves one out. */
export function tryRandomOrder(match: Match, seat: Seat, roll: Dice): Match {
  let now = match;
  for (const { type } of viewOf(now, seat).options) {
    const option = viewOf(now, seat).options.find((item) => item.type === type);
    if (option === undefined || roll(4) === 0) continue;
    now = tried(now, seat, commandFor(option, now.world, roll));
  }
  return now;
}

/** Opens a match and plays `beats` beats, or all of them if `beats` is left out. The named persons play at random. */
export function playAtTable(
  library: Library,
  setup: Setup,
  seats: readonly Seat[],
  beats: number = Number.MAX_SAFE_INTEGER,
): Match {
  return playOn(openMatch(library, setup), seats, dice(`table/${setup.seed}`), beats);
}

/** Plays on in a match that has begun. */
export function playOn(from: Match, seats: readonly Seat[], roll: Dice, beats: number): Match {
  let match = from;
  for (let k = 0; k < beats && match.world.beat !== "over"; k++) {
    for (const seat of seats) match = tryRandomOrder(match, seat, roll);
    const { clock } = match.world;
    for (const seat of seats) match = setReady(match, seat);
    if (match.world.clock === clock && match.world.beat !== "over") match = closeBecause(match, "teacher");
  }
  return match;
}
