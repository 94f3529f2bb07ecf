import { useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import { secondsLeft } from "../../client/selectors/committee/floor.ts";
import type { Clock } from "../../committee/state/clock.ts";
import { useNow } from "../hooks/use-committee.ts";

/** The seconds left at which a clock is said. A speech is short, so it has one warning. */
export const OF_SPEECH: readonly number[] = [20];
export const OF_CAUCUS: readonly number[] = [60, 20];

type ClockProps = Readonly<{ clock: Clock; marks: readonly number[] }>;

/** Says that little time is left, and that it is up. Never says every second, and shows nothing. */
export function SpokenClock({ clock, marks }: ClockProps): null {
  const now = useNow(clock.since !== null);
  const left = secondsLeft(clock, now);
  const before = useRef(left);
  useEffect(() => {
    for (const line of clockSaid(before.current, left, marks)) say("time", line);
    before.current = left;
  }, [left, marks]);
  return null;
}

/** What is said when the seconds left go from one number to the next. Nothing if time was added. */
export function clockSaid(before: number, left: number, marks: readonly number[]): readonly string[] {
  if (before > 0 && left <= 0) return [t("committee:said.up")];
  return marks
    .filter((mark) => before > mark && left <= mark)
    .map(() => t("committee:said.left", { count: left }));
}
