import type { ReactNode } from "react";
import type { Score } from "../../client/lab/comparison-scores.ts";
import type { DayResult } from "../../client/saves/days.ts";
import { resultOfDay } from "../../client/sentences/today-line.ts";
import { TodayShare } from "./today-share.tsx";

/** `par`: the results of a simulated negotiator in this seat, or null if unknown. */
type TodayNumbersProps = Readonly<{ day: string; result: DayResult; par: Score | null }>;

/** The three results of a day's convention, each beside par, and the line to share. */
export function TodayNumbers({ day, result, par }: TodayNumbersProps): ReactNode {
  return (
    <>
      <p className="numbers">{resultOfDay(result, par)}</p>
      <TodayShare day={day} result={result} par={par?.mandate ?? null} />
    </>
  );
}
