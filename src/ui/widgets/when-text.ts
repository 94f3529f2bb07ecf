import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import type { PublicWorld } from "../../engine/state/world.ts";

type When = Pick<PublicWorld, "phase" | "beat" | "round" | "season" | "month">;

/** The time in the match when a decision was taken, in words. */
export function whenText({ phase, beat, round, season, month }: When): string {
  if (phase === "negotiation") {
    return t("debrief:decision.round", { round, beat: t(`beat.${beat}.name`) });
  }
  if (phase === "ratification") return t("debrief:decision.season", { season, month: monthName(month) });
  return t(`beat.${beat}.name`);
}
