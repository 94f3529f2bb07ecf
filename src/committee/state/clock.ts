/** The clock of a speech or a caucus: it runs down, stops and goes on, and shows overtime below nought. */

export type Clock = Readonly<{
  /** Seconds given. */
  total: number;
  /** Ms used up to the last stop. */
  used: number;
  /** When it was last started, in ms since 1970; null while it stands. */
  since: number | null;
}>;

/** A clock that runs from now. */
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

/** Ms used so far; a device's time that goes back takes nothing away. */
export function used(clock: Clock, at: number): number {
  return clock.used + (clock.since === null ? 0 : Math.max(0, at - clock.since));
}

/** Ms left; below nought in overtime. @example left({ total: 60, used: 0, since: 0 }, 61_000) is −1000 */
export function left(clock: Clock, at: number): number {
  return 1000 * clock.total - used(clock, at);
}
