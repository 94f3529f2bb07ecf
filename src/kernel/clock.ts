/** The clock of one log: it never runs backwards, whatever the clock of the machine does. */

export type SteadyClock = Readonly<{
  /** Ms since 1970. */
  now: () => number;
  /** Something has happened at this time: the clock does not show an earlier one from here on. */
  reach: (at: number) => void;
}>;

/**
 * Where the machine's clock is set back, this one goes on from where it was at the usual pace: a countdown that is running still
 * ends.
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
