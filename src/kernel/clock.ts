/** A clock for one log. It never runs backwards, even if the machine's clock does. */

export type SteadyClock = Readonly<{
  /** The time in ms since 1970. */
  now: () => number;
  /** Records that something happened at this time. After this, the clock never shows an earlier time. */
  reach: (at: number) => void;
}>;

/**
 * If the machine's clock is set back, this clock goes on from its last time at the usual rate, so that a running
 * countdown still ends.
 */
export function steadyClock(clock: () => number): SteadyClock {
  let ahead = 0;
  let latest = Number.NEGATIVE_INFINITY;
  return {
    now: () => {
      const now = clock();
      ahead = Math.max(ahead, latest - now);
      latest = now + ahead;
      return latest;
    },
    reach: (at) => {
      latest = Math.max(latest, at);
    },
  };
}
