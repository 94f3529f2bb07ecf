/** The clock of a speech or a caucus. It runs down, stops and resumes, and shows overtime as negative time. */

export type Clock = Readonly<{
  /** The length of time given, in seconds. */
  total: number;
  /** The ms used up when the clock was last stopped. */
  used: number;
  /** When the clock was last started, in ms since 1970, or null while it is stopped. */
  since: number | null;
}>;

/** A clock that starts now. */
export function running(total: number, at: number): Clock {
  return { total, used: 0, since: at };
}

export function started(clock: Clock, at: number): Clock {
  return clock.since === null ? { ...clock, since: at } : clock;
}

export function stopped(clock: Clock, at: number): Clock {
  return { ...clock, used: used(clock, at), since: null };
}

export function extended(clock: Clock, seconds: number): Clock {
  return { ...clock, total: clock.total + seconds };
}

/** The ms used so far. A device clock that jumps back does not reduce it. */
export function used(clock: Clock, at: number): number {
  return clock.used + (clock.since === null ? 0 : Math.max(0, at - clock.since));
}

/** The ms left, negative in overtime. @example left({ total: 60, used: 0, since: 0 }, 61_000) is −1000 */
export function left(clock: Clock, at: number): number {
  return 1000 * clock.total - used(clock, at);
}
