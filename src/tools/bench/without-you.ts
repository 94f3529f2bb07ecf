/** The cost of replaying a match without a seat: once at the end, and beat by beat after every close. */
import type { ScenarioId } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { openSilentMatch, playUpTo, visibleAt, withoutYou } from "../../lab/forks/without-you.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { close, openMatch } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { type Spread, spreadOf, timeOf } from "./clock.ts";

export type SilenceCost = Readonly<{
  scenario: ScenarioId;
  /** The time to replay the whole match at once, in ms. */
  whole: Spread;
  /** The slowest step in a match whose replay continues after every beat, in ms. */
  line: Spread;
}>;

/** A person has the seat and lets every beat pass, as the page assumes for somebody who plays alone. */
export function silenceCost(
  version: string,
  scenario: ScenarioId,
  setups: readonly Setup[],
  seat: string,
): SilenceCost {
  const whole: number[] = [];
  const line: number[] = [];
  for (const setup of setups) {
    const library = libraryFor(version, setup);
    const played = passedBy(openMatch(library, { ...setup, seats: { [seat]: { type: "person" } } }));
    whole.push(timeOf(() => withoutYou(library, played, seat, played.world)));
    line.push(slowestAnswer(version, played, seat));
  }
  return { scenario, whole: spreadOf(whole), line: spreadOf(line) };
}

function passedBy(opened: Match): Match {
  let match = opened;
  while (match.world.beat !== "over") match = close(match);
  return match;
}

function slowestAnswer(version: string, played: Match, seat: string): number {
  let silence = openSilentMatch(libraryFor(version, played.setup), played, seat);
  const times = played.opened.map(({ world }) =>
    timeOf(() => {
      silence = silence === null ? null : playUpTo(silence, world);
      if (silence !== null) visibleAt(silence, world);
    }),
  );
  return Math.max(...times);
}
