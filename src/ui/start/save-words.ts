/** A saved match in words. */

import { date } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName, scenarioName } from "../../client/i18n/names.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";

export function isSeat(seat: string): boolean {
  return /^[A-Z]{3}$/.test(seat);
}

/** Number of finished matches listed on the start page. The page of the player's matches lists them all. */
const LATEST = 3;

/**
 * All matches that are unfinished or were finished on another device, and the latest that were finished on this
 * device.
 */
export function listedAtStart(saves: readonly SaveSummary[]): readonly SaveSummary[] {
  const latest = saves.filter(isOwnFinished).slice(0, LATEST);
  return saves.filter((save) => !isOwnFinished(save) || latest.includes(save));
}

/** A match played to its end on this device, with its results stored. */
export function isOwnFinished({ result, isForeign }: SaveSummary): boolean {
  return result !== null && !isForeign;
}

export function nameOf(save: SaveSummary): string {
  const scenario = scenarioName(save.scenario);
  if (scenario === null) return t("start.saveUnnamed");
  if (save.isClerked) return t("start.saveClass", { scenario });
  if (!isSeat(save.seat)) return t("start.saveWatched", { scenario });
  return t("start.saveLine", { state: countryName(save.seat), scenario });
}

/** The stage of the match, and when it was last played. */
export function placeOf(save: SaveSummary): string {
  const when = date(save.savedAt);
  if (save.over) return t("start.savePlaceOver", { when });
  if (save.season > 0) return t("start.savePlaceSeason", { season: save.season, when });
  if (save.phase === "adoption" || save.phase === "signature") {
    return t("start.savePlacePhase", { phase: t(`phase.${save.phase}`), when });
  }
  return t("start.savePlaceRound", { round: save.round, when });
}
