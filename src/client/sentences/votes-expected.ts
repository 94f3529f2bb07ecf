/** Says how many states might vote for an amendment, and whether that would be enough. */
import type { Forecast } from "../../engine/state/forecast.ts";
import { t } from "../i18n/index.ts";

/** @param range the votes in favour, lowest and highest */
export function votesExpected(
  range: Readonly<{ low: number; high: number }>,
  { reasons }: Pick<Forecast, "reasons">,
): string {
  const spare = reasons.find(({ code }) => code === "needed")?.value ?? 0;
  return spare < 0
    ? t("adoption:amend.fails", { ...range, count: -spare })
    : t("adoption:amend.carries", range);
}
