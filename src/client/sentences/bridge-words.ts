/** What a bridge has and still lacks, in whole sentences. */
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { MoveResult } from "../selectors/move/results.ts";
import type { BridgeNeed } from "../selectors/negotiation/bridge-need.ts";
import { SPONSORS } from "../selectors/negotiation/outlook.ts";

/** How many sponsors a bridge has, out of those it needs as long as some are missing. */
export function sponsorsText(count: number): string {
  return count < SPONSORS
    ? t("negotiation:bridge.sponsors", { count, needed: SPONSORS })
    : t("negotiation:bridge.enough", { count });
}

/** From which groups one more sponsor has to come. Null if any sponsor will do. */
export function sideText(
  article: number,
  { isOneSided, side, caucuses }: BridgeNeed,
  names: Names,
): string | null {
  if (!isOneSided) return null;
  if (caucuses.length === 0) return t("negotiation:bridge.mustBoth");
  const groups = names.caucuses(caucuses);
  if (side < 0) return t("negotiation:bridge.mustApart", { groups });
  return t("negotiation:bridge.mustSide", { text: names.alternative(article, side), groups });
}

/** What a bridge still lacks after the calls of those who want it, besides them. */
export function restText({ missing, isOneSided, caucuses }: BridgeNeed, names: Names): string {
  const values = { count: Math.max(missing, isOneSided ? 1 : 0), groups: names.caucuses(caucuses) };
  if (values.count === 0) return t("negotiation:bridge.restNone");
  if (!isOneSided) return t("negotiation:bridge.rest", values);
  return t("negotiation:bridge.restFrom", values);
}

/** What became of a bridge that a seat sponsored. */
export function calledBridgeText(
  { article, alternative, sponsors: count, need, isLate }: Extract<MoveResult, { of: "bridge" }>,
  names: Names,
): string {
  const text = names.alternative(article, alternative);
  if (need === null) return t(isLate ? "move:bridge.builtLate" : "move:bridge.built", { text });
  const values = { text, count, needed: SPONSORS, groups: names.caucuses(need.caucuses) };
  const isFew = need.missing > 0;
  if (!need.isOneSided) return t("move:bridge.waiting", values);
  if (need.caucuses.length === 0) return t("move:bridge.oneSided", values);
  return t(isFew ? "move:bridge.waitingFrom" : "move:bridge.missingFrom", values);
}
