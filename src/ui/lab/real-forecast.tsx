import { type ReactNode, useState } from "react";
import { dayName, monthAndYear } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import {
  MOST_PARTIES,
  NOWCAST,
  type NowcastBand,
  nowcastWith,
  OPEN_ENDED,
} from "../../client/lab/real-nowcast.ts";
import { percent } from "../../client/sentences/lab-words.ts";
import { NumberBox } from "../primitives/number-box.tsx";
import { CountryName } from "../widgets/country-name.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { Command } from "./command.tsx";

const COMMAND = "npm run nowcast";

/** When the real convention may get its fortieth party, given its status on a day. */
export function RealForecast(): ReactNode {
  const { asOf, parties, signatories, baselines } = NOWCAST;
  const [count, setCount] = useState(parties.length);
  return (
    <section className="lab-figure sheet stack" aria-labelledby="real-heading">
      <h2 id="real-heading">{t("lab:real.heading")}</h2>
      <p className="soft">{t("lab:real.lead")}</p>
      <p className="soft">{t("lab:real.question", { day: dayName(asOf) })}</p>
      <p>
        <strong>{t("lab:real.asOf", { day: dayName(asOf), count: parties.length })}</strong>
      </p>
      <ul className="lab-parties">
        {parties.map(({ iso3, deposited }) => (
          <li key={iso3}>
            <CountryName iso3={iso3} /> <span className="small soft numbers">{deposited}</span>{" "}
            <MarkBadge mark="sourced" />
          </li>
        ))}
      </ul>
      <p className="small soft">{t("lab:real.signed", signatories)}</p>
      <div className="lab-real">
        <NumberBox
          label={t("lab:real.parties")}
          value={count}
          least={0}
          most={MOST_PARTIES}
          onChange={setCount}
        />
      </div>
      <p role="status">
        {rangeText(nowcastWith(count))} <MarkBadge mark="modelled" />
      </p>
      <p className="small soft">
        {t("lab:real.rate", spanOf(baselines.exponential))}
        <br />
        {t("lab:real.record", spanOf(baselines.empirical))}
      </p>
      {count === parties.length && (
        <div className="small">
          <p className="soft">{t("lab:trust.same")}</p>
          <Command text={COMMAND} />
        </div>
      )}
    </section>
  );
}

function rangeText(band: NowcastBand): string {
  return t("lab:real.range", { ...spanOf(band), middle: monthOf(band.p50), never: percent(band.never) });
}

function spanOf({ p10, p90 }: NowcastBand): Readonly<{ from: string; to: string }> {
  return { from: monthOf(p10), to: monthOf(p90) };
}

/** @example month 33 after October 2025 is July 2028 */
function monthOf(month: number): string {
  return month >= OPEN_ENDED ? t("lab:real.never") : monthAndYear(2025, 9 + month);
}
