import type { ReactNode } from "react";
import { dayName } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { TodayShare } from "../start/today-share.tsx";

/** Shown after the first try of a day's convention: a note that this try counts, and the line to share. */
export function DayResult(): ReactNode {
  const played = useMatchFiles().day();
  const { par } = useLab();
  if (played === null || played.result === null) return null;
  const { day, result } = played;
  return (
    <section className="stack" aria-labelledby="day-heading">
      <h3 id="day-heading">{t("today.ofDay", { day: dayName(day) })}</h3>
      <TodayShare day={day} result={result} par={typeof par === "string" ? null : par.mandate} />
    </section>
  );
}
