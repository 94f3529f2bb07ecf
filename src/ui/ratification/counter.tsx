import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { countParties, FINAL_STRETCH } from "../../client/selectors/ratification/capital.ts";
import { arrivalsOf, forecastOfNth, isOpenEnded } from "../../client/selectors/ratification/race.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useIsCounted } from "../picture/use-is-counted.ts";
import { LargeFigure } from "../widgets/large-figure.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { PullAside } from "./pull-aside.tsx";

/**
 * Progress towards the N instruments needed, as a row of places, if the picture does not show it as a ring. The
 * latest arrivals and the forecast are below it.
 */
export function Counter(): ReactNode {
  const { view } = useTable();
  const { isOn } = useGuide();
  const { treaty } = view.world;
  const parties = countParties(treaty.deposited);
  const isCounted = useIsCounted();
  return (
    <section className="count" aria-label={t("ratification:counter.heading")}>
      <p className="count-line">
        {!isCounted && (
          <span className="count-big">
            <LargeFigure
              figure={parties}
              sentence={t(treaty.reached < 0 ? "ratification:counter.big" : "ratification:counter.bigAll", {
                count: parties,
                needed: treaty.threshold,
              })}
            />
          </span>
        )}
        <span className="small count-side">
          <Standing parties={parties} />
          <LastArrival />
        </span>
      </p>
      {!isOn && <Forecast />}
      {!isCounted && <Places filled={parties} needed={treaty.threshold} />}
    </section>
  );
}

export function Places({ filled, needed }: Readonly<{ filled: number; needed: number }>): ReactNode {
  return (
    <span
      className="places"
      role="img"
      aria-label={t("ratification:counter.label", { parties: filled, needed })}
    >
      {Array.from({ length: needed }, (_, at) => `place-${at}`).map((key, at) => (
        <span
          key={key}
          className="place"
          data-there={at < filled}
          data-final={at >= needed - FINAL_STRETCH}
        />
      ))}
    </span>
  );
}

function Standing({ parties }: Readonly<{ parties: number }>): ReactNode {
  const { view } = useTable();
  const { reached, inForce, threshold } = view.world.treaty;
  if (reached < 0) {
    return <span>{t("ratification:counter.missing", { count: Math.max(0, threshold - parties) })}</span>;
  }
  const month = monthName(inForce);
  const isThere = view.world.month >= inForce;
  return (
    <span>{t(isThere ? "ratification:counter.inForce" : "ratification:counter.inForceSoon", { month })}</span>
  );
}

/**
 * The forecast is based on the number of parties so far, which predicts better than any model. Before the first party
 * there is none.
 */
function Forecast(): ReactNode {
  const { own } = useTable();
  const { month, treaty } = own.world;
  const forecast = forecastOfNth(own.world);
  if (forecast === null)
    return month === 0 ? <p className="small">{t("ratification:counter.nobodyKnows")}</p> : null;
  const values = { needed: treaty.threshold, from: monthName(forecast.low), to: monthName(forecast.high) };
  const key = isOpenEnded(forecast.high)
    ? "ratification:counter.forecastOpen"
    : "ratification:counter.forecast";
  return (
    <p className="small">
      {t(key, values)} <MarkBadge mark="modelled" /> <PullAside />
    </p>
  );
}

function LastArrival(): ReactNode {
  const { names } = useTable();
  const journal = useGame((game) => game.journal);
  const arrivals = arrivalsOf(journal);
  const last = arrivals.at(-1);
  if (last === undefined) return <span className="soft">{t("ratification:counter.none")}</span>;
  const values = { country: names.country(last.country), month: monthName(last.month) };
  return <span className="soft">{t("ratification:counter.last", values)}</span>;
}
