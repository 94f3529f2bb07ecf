import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";

/** The current round and beat, or the current season and month. */
export function PlaceInTime(): ReactNode {
  return usePlaceInTime();
}

export function usePlaceInTime(): string {
  const { view, scenario } = useTable();
  const { phase, beat, round, season, month } = view.world;
  const name = t(`beat.${beat}.name`);
  if (phase === "negotiation")
    return t("match.placeRound", { round, rounds: scenario.rounds - 1, beat: name });
  if (phase === "ratification") {
    return t("match.placeSeason", { season, seasons: scenario.seasons, month });
  }
  return name;
}
