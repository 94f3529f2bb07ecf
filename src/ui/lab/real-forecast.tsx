import { type ReactNode, useState } from "react";
import { monthAndYear } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { MOST_MONTHS, MOST_PARTIES, realForecast } from "../../client/lab/real-forecast.ts";
import { isOpenEnded } from "../../client/selectors/ratification/race.ts";
import { NumberBox } from "../primitives/number-box.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";

/** When the real convention is likely to get its fortieth party, given the number of parties after some months. */
export function RealForecast(): ReactNode {
  const [month, setMonth] = useState(0);
  const [parties, setParties] = useState(0);
  return (
    <section className="lab-figure sheet" aria-labelledby="real-heading">
      <h2 id="real-heading">{t("lab:real.heading")}</h2>
      <p className="soft">{t("lab:real.lead")}</p>
      <div className="lab-real">
        <NumberBox
          label={t("lab:real.months")}
          value={month}
          least={0}
          most={MOST_MONTHS}
          onChange={setMonth}
        />
        <NumberBox
          label={t("lab:real.parties")}
          value={parties}
          least={0}
          most={MOST_PARTIES}
          onChange={setParties}
        />
      </div>
      <p role="status">
        {forecastText(month, parties)} <MarkBadge mark="modelled" />
      </p>
    </section>
  );
}

function forecastText(month: number, parties: number): string {
  const forecast = realForecast(month, parties);
  if (forecast === null) return t("lab:real.nobody");
  const from = monthOf(forecast.low);
  if (isOpenEnded(forecast.high)) return t("lab:real.open", { from });
  return t("lab:real.range", { from, to: monthOf(forecast.high), middle: monthOf(forecast.middle) });
}

/** @example month 33 after October 2025 is July 2028 */
function monthOf(month: number): string {
  return monthAndYear(2025, 9 + month);
}
