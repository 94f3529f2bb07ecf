/** The results of a day once par is played. It loads later, because the first screen needs no rules of the match. */
import { type ReactNode, useMemo } from "react";
import type { DayResult } from "../../client/saves/days.ts";
import { seatOfDay, setupOfDay } from "../../client/saves/today.ts";
import { usePar, usePlayPars } from "../hooks/use-par.ts";
import { TodayNumbers } from "./today-numbers.tsx";

export function TodayBesidePar({ day, result }: Readonly<{ day: string; result: DayResult }>): ReactNode {
  const seats = useMemo(() => [{ setup: setupOfDay(day), seat: seatOfDay(day) }] as const, [day]);
  usePlayPars(seats);
  return <TodayNumbers day={day} result={result} par={usePar(seats[0])} />;
}
