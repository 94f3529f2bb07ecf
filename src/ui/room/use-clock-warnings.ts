import { useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import type { Clock } from "../../room/message.ts";

/** The seconds left at which a clock is said. */
const WARNINGS = [60, 20] as const;
/** A change of less than this, in seconds, is a correction and not added time. */
const LEAST_ADDED = 5;

/**
 * The clock of a new beat comes a moment before the beat, and is not added time. In milliseconds: less than the announcer
 * gathers, so that the clock is said together with what the last beat has brought.
 */
const SETTLED = 200;

/**
 * `isPast`: the beat on the page has closed, so the clock is that of the next beat. `isAsking`: this seat has asked for more
 * time, and the teacher has not answered.
 */
type Watched = Readonly<{
  beat: number;
  isPast: boolean;
  left: number | null;
  isPaused: boolean;
  isCountdown: boolean;
  isLastCall: boolean;
  isAsking: boolean;
}>;

/**
 * Says how much of a beat is left on entering, how long a new beat lasts, that one minute or twenty seconds are left,
 * that time was added, and that the clock is paused, closing or up. Never says every second.
 */
export function useClockWarnings(clock: Clock | null, now: Watched): void {
  const before = useRef<Watched | null>(null);
  const { beat, isPast, left, isPaused, isCountdown, isLastCall, isAsking } = now;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these values of the clock are watched
  useEffect(() => {
    const settled = setTimeout(
      () => {
        for (const line of clockLines(before.current, now)) say("time", line);
        before.current = now;
        // On entering there is nothing to wait for: the time is said together with the beat.
      },
      before.current === null ? 0 : SETTLED,
    );
    return () => clearTimeout(settled);
  }, [clock, beat, isPast, left, isPaused, isCountdown, isLastCall, isAsking]);
}

/** What is said when the clock goes from one state to the next. @param before null on the first look */
export function clockLines(
  before: Watched | null,
  { beat, isPast, left, isPaused, isCountdown, isLastCall, isAsking }: Watched,
): readonly string[] {
  if (isPast) return [];
  if (isPaused) return before?.isPaused === true ? [] : [t("room:bar.paused")];
  if (left === null) return [];
  if (isLastCall && left > 0 && before?.isLastCall !== true)
    return [t("room:bar.lastCallSaid", { count: left })];
  if (left === 0) return before?.left === 0 ? [] : [t("room:bar.up")];
  if (isCountdown && before?.isCountdown !== true) return [t("room:bar.closing")];
  // What an act adds to a last call is no answer of the teacher's.
  if (isLastCall) return [];
  const last = before?.beat === beat ? before.left : null;
  if (last === null && left > WARNINGS[0]) {
    const words = before === null ? "room:bar.minutesLeft" : "room:bar.lasts";
    return [t(words, { count: Math.round(left / 60) })];
  }
  if (last === null) return [t("room:bar.leftSaid", { count: left })];
  if (left - last >= LEAST_ADDED) {
    const isAnswer = before?.isAsking === true && !isAsking;
    return [t(isAnswer ? "room:bar.granted" : "room:bar.added", { count: left - last })];
  }
  return WARNINGS.filter((mark) => last > mark && left <= mark).map((count) =>
    t("room:bar.leftSaid", { count }),
  );
}
