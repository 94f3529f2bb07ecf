import type { ReactNode } from "react";
import { t, toHundredths } from "../../client/i18n/index.ts";
import { classForecast } from "../../client/selectors/debrief/class-forecast.ts";

type Props = Readonly<{ guesses: readonly number[]; came: boolean }>;

/** The class's guesses before the vote, compared with the result. Their picture and verdict are on the step. */
export function ForecastChapter({ guesses, came }: Props): ReactNode {
  const forecast = classForecast(guesses, came);
  if (forecast === null) return null;
  const { count, mean, lowest, highest, brier, beatenByMean } = forecast;
  return (
    <div className="film-page">
      <p>{t("film:forecast.lead")}</p>
      <p className="film-deed">{t(came ? "film:forecast.came" : "film:forecast.cameNot")}</p>
      <p>{t("film:forecast.mean", { count, mean, lowest, highest })}</p>
      <p>
        <strong>{t("film:forecast.score", { brier: toHundredths(brier / 1000) })}</strong>{" "}
        {t("film:forecast.scale")}
      </p>
      {2 * beatenByMean > count && count > 1 && (
        <p>{t("film:forecast.crowd", { count: beatenByMean, guesses: count })}</p>
      )}
      <p className="soft">{t("film:forecast.limit")}</p>
    </div>
  );
}

const BINS = 10;

/** The guesses as a chart, one bar for each tenth, and in a sentence how many there are and where they lie. */
export function Guesses({ guesses }: Readonly<{ guesses: readonly number[] }>): ReactNode {
  const bins = Array.from(
    { length: BINS },
    (_, bin) => guesses.filter((guess) => Math.min(BINS - 1, Math.floor(guess / BINS)) === bin).length,
  );
  const most = Math.max(1, ...bins);
  return (
    <figure className="film-guesses">
      <figcaption>{guessesText(guesses)}</figcaption>
      <ol aria-label={t("film:forecast.chart")}>
        {bins.map((count, bin) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tenth is identified by its position
          <li key={bin} data-empty={count === 0}>
            <span className="visually-hidden">
              {t("common.range", { low: BINS * bin, high: BINS * (bin + 1) })}
            </span>
            <span className="numbers">{count}</span>
            <span className="film-bar" style={{ blockSize: `${(100 * count) / most}%` }} />
          </li>
        ))}
      </ol>
      <p className="film-axis" aria-hidden="true">
        {[0, 50, 100].map((value) => (
          <span key={value}>{t("common.percent", { value })}</span>
        ))}
      </p>
    </figure>
  );
}

function guessesText(guesses: readonly number[]): string {
  const forecast = classForecast(guesses, true);
  if (forecast === null) return "";
  const { count, mean, lowest, highest } = forecast;
  return t("film:forecast.mean", { count, mean, lowest, highest });
}
