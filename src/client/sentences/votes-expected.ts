/** Says how many states might vote for an amendment or for the whole text, and how many it needs. */
import { type Majority, neededOf } from "../../engine/exact/majority.ts";
import type { Forecast } from "../../engine/state/forecast.ts";
import { t } from "../i18n/index.ts";

type Range = Readonly<{ low: number; high: number }>;

/**
 * The sentence for a range of votes in favour, by the majority that carries an amendment.
 * @example "71 to 109 in favour; two thirds are about 96: it may carry or fail."
 */
export function votesExpected(
  majority: Majority,
): (range: Range, forecast: Pick<Forecast, "reasons">) => string {
  return (range, { reasons }) => {
    const spare = reasons.find(({ code }) => code === "needed")?.value ?? 0;
    const needed = neededFor(range, spare);
    const isClose = range.low < needed && needed <= range.high;
    const verdict = isClose ? "close" : spare < 0 ? "fails" : "carries";
    return t(`adoption:amend.${verdict}.${majority}`, { ...range, needed });
  };
}

/** @param spare by how many votes the middle of the range carries, at least 1, or falls short */
function neededFor({ low, high }: Range, spare: number): number {
  const expected = Math.floor((low + high) / 2);
  return spare > 0 ? expected - spare + 1 : expected - spare;
}

/**
 * The sentence for a vote on the whole text. How many votes are needed depends on how many states vote yes or no at all,
 * so the number follows the votes to be expected and not the number of states.
 * @example "In a vote: 87 to 131 yes; about 102 needed."
 */
export function packageExpected(
  majority: Majority,
): (range: Range, forecast: Pick<Forecast, "reasons">) => string {
  return (range, { reasons }) => {
    const votes = (side: "inFavour" | "opposed"): number =>
      Math.abs(reasons.find(({ code }) => code === side)?.value ?? 0);
    const needed = neededOf(majority, votes("inFavour") + votes("opposed"));
    return t("adoption:stand.expect", { ...range, needed });
  };
}
