/** The clock of the minute of talk, as a device shows it. */
import { MOST_PLAYED_MS } from "../../../room/beat-clock.ts";

/** @param until when the time is over, in ms of the host's clock; null without a clock */
type Running = Readonly<{ until: number | null }>;

/**
 * The clock while the wall still plays the beat before: the talk ends later by the time that the host waits for a wall at
 * most, and so a wall that does not finish holds no device longer.
 * @example until 60,000 while the wall plays: 100,000, if the host waits 40 s for a wall
 */
export function talkWhileWallPlays<T extends Running>(talk: T): T {
  return talk.until === null ? talk : { ...talk, until: talk.until + MOST_PLAYED_MS };
}
