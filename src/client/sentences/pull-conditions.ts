import { number, t } from "../i18n/index.ts";
import { BAND_CONDITIONS } from "../selectors/debrief/pull-band.ts";

/** For which matches the debrief's figures with other strengths of the text's pull hold. */
export function pullConditions(): string {
  const { games, horizon, level, scenario, climate, audience } = BAND_CONDITIONS;
  return t("debrief:figures.pullCondition", {
    games: number(games),
    horizon: number(horizon),
    level,
    scenario: t(`scenario.${scenario}.name`),
    climate: t(`climate.${climate}.name`),
    audience: t(`audience.${audience}.name`),
  });
}
